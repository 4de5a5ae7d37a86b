package kr.stability.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The realm imported once into a database, from which each test server gets its copy: saves 15 s a start. */
final class KeycloakSeed {
    static final String PORTAL_SECRET = "operator-portal";
    static final String DELIVERY_SECRET = "operator-portal-delivery";
    static final String MEMBERS_SECRET = "operator-portal-members";
    static final String NOTICES_SECRET = "operator-portal-notices";
    static final String PAGES_SECRET = "reporting-pages";

    /** Exists on servers for tests only. */
    static final String ADMINISTRATOR = "administrator";

    private static final Map<String, String> PLACEHOLDERS = Map.of(
            "OIDC_PORTAL_SECRET",
            PORTAL_SECRET,
            "OIDC_DELIVERY_SECRET",
            DELIVERY_SECRET,
            "OIDC_MEMBERS_SECRET",
            MEMBERS_SECRET,
            "OIDC_NOTICES_SECRET",
            NOTICES_SECRET,
            "OIDC_PAGES_SECRET",
            PAGES_SECRET,
            "PORTAL_URL",
            "http://localhost:8080",
            "REPORTING_URL",
            "http://localhost:8081",
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            ADMINISTRATOR,
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            ADMINISTRATOR);

    private final ProjectFolder project;
    private final KeycloakHome home;

    KeycloakSeed(ProjectFolder project) {
        this.project = project;
        this.home = new KeycloakHome(project);
    }

    /** Puts the imported realm into the home of a new server. */
    void copyTo(Path target) {
        Path seed = project.runtime().resolve("seeds").resolve(fingerprint());
        home.prepare();
        home.exclusively("seed", () -> {
            if (!Files.exists(seed)) {
                grow(seed);
            }
        });
        FreshFiles.folder(target.resolve("data"));
        FreshFiles.copy(seed, target.resolve("data/h2"));
    }

    private void grow(Path seed) {
        Path folder = FreshFiles.temporaryFolder("keycloak-seed");
        try {
            FreshFiles.delete(seed.getParent());
            LocalKeycloak.archiveClasses(new KeycloakSettings(
                    Ports.free(), folder, project.runtime().resolve("keycloak-seed.log"), PLACEHOLDERS));
            FreshFiles.folder(seed.getParent());
            FreshFiles.copy(folder.resolve("data/h2"), seed);
        } finally {
            FreshFiles.delete(folder);
        }
    }

    /** Changes with the realm, its additions, what they are filled in with, and the version of Keycloak. */
    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(project.realm()));
            digest.update(Files.readAllBytes(project.realmAdditions()));
            digest.update(new TreeMap<>(PLACEHOLDERS).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(home.prepare().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
