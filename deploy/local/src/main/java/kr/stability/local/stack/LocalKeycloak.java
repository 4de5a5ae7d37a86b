package kr.stability.local.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A real Keycloak with the realm {@code stability} and the local users. */
public final class LocalKeycloak implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(180);
    private static final int HEAP_MEGABYTES = 288;
    private static final int CRASHES_SURVIVED = 3;
    private static final int LINES_OF_A_CRASH = 40;

    private final KeycloakSettings settings;
    private final Tokens tokens;
    private volatile Child child;
    private TestRun testRun;

    private LocalKeycloak(KeycloakSettings settings, Child child) {
        this.settings = settings;
        this.child = child;
        this.tokens = new Tokens(issuer());
    }

    /**
     * A server for one test run: a free port, and a copy of a realm that was imported once for this repository. The
     * secrets of its clients are their client ids. Redirects to any port of localhost are allowed. Deleted when closed. One
     * that crashes says why and is started again: a thousand tests need not fail with it.
     */
    public static LocalKeycloak temporary() {
        Path folder = FreshFiles.temporaryFolder("keycloak");
        new KeycloakSeed(ProjectFolder.find()).copyTo(folder);
        LocalKeycloak keycloak =
                launch(new KeycloakSettings(Ports.free(), folder, folder.resolve("keycloak.log"), Map.of()));
        keycloak.testRun = TestRun.endingWith(() -> {
            keycloak.child.stop();
            FreshFiles.delete(folder);
        });
        keycloak.awaitReady();
        keycloak.startAgainAfterCrash(CRASHES_SURVIVED);
        return keycloak;
    }

    private void startAgainAfterCrash(int times) {
        if (times > 0) {
            child.whenCrashed(code -> {
                System.err.println("Keycloak crashed (exit code " + code + ") and is started again. It said last:\n"
                        + FreshFiles.lastLines(settings.log(), LINES_OF_A_CRASH));
                startAgain();
                startAgainAfterCrash(times - 1);
            });
        }
    }

    /** Builds the unpacked distribution once; part of the build, so that the first start does not wait for it. */
    public static void prepare() {
        new KeycloakHome(ProjectFolder.find()).prepare();
    }

    /**
     * Starts the server without waiting, see {@link #awaitReady()}; the first start with a data folder imports the realm.
     *
     * @throws StackFailure when the distribution is missing
     */
    public static LocalKeycloak launch(KeycloakSettings settings) {
        return launch(settings, new KeycloakHome(ProjectFolder.find()).archive().used());
    }

    /** Starts and stops the server, so that it leaves its data and its archive of classes. */
    static void archiveClasses(KeycloakSettings settings) {
        ClassArchive archive = new KeycloakHome(ProjectFolder.find()).archive();
        LocalKeycloak keycloak = launch(settings, archive.made());
        keycloak.awaitReady();
        keycloak.child.stop(START_LIMIT);
        archive.keep();
    }

    private static LocalKeycloak launch(KeycloakSettings settings, List<String> options) {
        ProjectFolder project = ProjectFolder.find();
        Path home = new KeycloakHome(project).home(settings.home());
        Path realm = FreshFiles.folder(home.resolve("data/import")).resolve("stability-realm.json");
        FreshFiles.writePrivate(realm, RealmFile.merged(project.realm(), project.realmAdditions()));
        return new LocalKeycloak(settings, start(home, options, settings));
    }

    private static Child start(Path home, List<String> options, KeycloakSettings settings) {
        List<String> command = KeycloakCommand.of(home, HEAP_MEGABYTES, options, arguments(settings));
        return Child.start("Keycloak", command, settings.placeholders(), settings.log());
    }

    /** Starts it again over the data that it left, after {@link #kill()}; waits until it is ready. */
    public void startAgain() {
        KeycloakHome keycloak = new KeycloakHome(ProjectFolder.find());
        child = start(keycloak.home(settings.home()), keycloak.archive().used(), settings);
        awaitReady();
    }

    /** Starts the server and waits until it is ready. */
    public static LocalKeycloak start(KeycloakSettings settings) {
        LocalKeycloak keycloak = launch(settings);
        keycloak.awaitReady();
        return keycloak;
    }

    private static List<String> arguments(KeycloakSettings settings) {
        String file =
                settings.home().resolve("data/h2/keycloak").toAbsolutePath().toString();
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + settings.port(),
                "--hostname=http://localhost:" + settings.port(),
                "--db-url=jdbc:h2:file:" + file + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
                "--db-username=sa",
                "--db-password=");
    }

    /**
     * Waits until the realm's discovery document is there, at most 3 min.
     *
     * @throws StackFailure when it ended or is not ready in time; names its log file
     */
    public void awaitReady() {
        child.awaitReady(
                START_LIMIT, () -> Probe.answers(issuer() + "/.well-known/openid-configuration"), settings.log());
    }

    /** The issuer of all tokens; services take it as {@code OIDC_ISSUER}. */
    public String issuer() {
        return "http://localhost:" + settings.port() + "/realms/stability";
    }

    /** What a service's configuration needs to know of a {@link #temporary()} server. */
    public Map<String, String> environment() {
        return Map.of(
                "OIDC_ISSUER", issuer(),
                "OIDC_PORTAL_SECRET", KeycloakSeed.PORTAL_SECRET,
                "OIDC_DELIVERY_SECRET", KeycloakSeed.DELIVERY_SECRET,
                "OIDC_MEMBERS_SECRET", KeycloakSeed.MEMBERS_SECRET,
                "OIDC_NOTICES_SECRET", KeycloakSeed.NOTICES_SECRET,
                "OIDC_PAGES_SECRET", KeycloakSeed.PAGES_SECRET);
    }

    /** Name and password of the administrator of a {@link #temporary()} server, for tests that add people. */
    public static String administrator() {
        return KeycloakSeed.ADMINISTRATOR;
    }

    /** An access token of a local user (password = user name), with the claim {@code organization}; cached until it ages. */
    public String tokenFor(String user) {
        return tokens.of(user);
    }

    /** An access token that may set the business clock. */
    public String clockToken() {
        return tokens.ofClockSetter();
    }

    /** An access token of the portal's delivery account, on a {@link #temporary()} server. */
    public String deliveryToken() {
        return tokens.ofService("operator-portal-delivery", KeycloakSeed.DELIVERY_SECRET);
    }

    /** An access token of the account that reads orders for the notices, on a {@link #temporary()} server. */
    public String noticesToken() {
        return tokens.ofService("operator-portal-notices", KeycloakSeed.NOTICES_SECRET);
    }

    public long pid() {
        return child.pid();
    }

    /** {@code kill -9}: what a crash does. */
    public void kill() {
        child.kill();
    }

    @Override
    public void close() {
        if (testRun == null) {
            child.stop();
        } else {
            testRun.end();
        }
    }
}
