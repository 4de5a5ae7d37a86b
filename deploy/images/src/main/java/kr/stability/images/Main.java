package kr.stability.images;

import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.stability.local.stack.ProjectFolder;

/**
 * What {@code make images} runs after the build. Its settings are system properties: {@code base}, {@code version}, {@code
 * revision}, {@code stability.native}; with any argument it
 * trains the application of Quarkus's first guide too and writes no image, for {@code make bench-start}.
 */
public final class Main {
    private static final Path WORK = ProjectFolder.find().root().resolve("target/images");
    private static final List<String> SERVICES = List.of("reporting-service", "operator-portal");
    private static final int REPORTING_PORT = 8081;
    private static final int PORTAL_PORT = 8080;

    private Main() {}

    /** Leaves {@code target/images/<service>.tar}. */
    public static void main(String[] arguments) {
        if (Boolean.getBoolean("stability.native")) {
            SERVICES.forEach(service -> write(service, nativeLayers(service), Application.nativeEntrypoint()));
            return;
        }
        JavaRuntime runtime = JavaRuntime.linked(WORK.resolve("java"));
        List<Application> applications = SERVICES.stream()
                .map(service -> Application.copied(service, WORK.resolve(service)))
                .toList();
        Training.of(runtime, applications.getFirst(), applications.getLast());
        applications.forEach(application -> Folders.atOneTime(application.folder()));
        if (arguments.length > 0) {
            Training.ofPeer(runtime, Application.copied("deploy/peer", WORK.resolve("peer")));
        } else {
            applications.forEach(
                    application -> write(application.name(), layers(runtime, application), Application.entrypoint()));
        }
    }

    private static void write(String service, List<FileEntriesLayer> layers, List<String> entrypoint) {
        int port = service.startsWith("reporting") ? REPORTING_PORT : PORTAL_PORT;
        ServiceImage image = new ServiceImage(
                service, System.getProperty("version", "latest"), System.getProperty("revision", ""), port);
        Path bill = ProjectFolder.find().root().resolve(service).resolve("target/bom.json");
        List<FileEntriesLayer> all = new ArrayList<>(layers);
        all.add(Layers.bill(bill, service));
        System.out.println("wrote " + image.write(base(), all, entrypoint, WORK.resolve(service + ".tar")));
    }

    private static Base base() {
        return new Base(System.getProperty("base", ""));
    }

    private static List<FileEntriesLayer> layers(JavaRuntime runtime, Application application) {
        List<FileEntriesLayer> layers = new ArrayList<>();
        if (base().isNone()) {
            layers.add(Layers.files("c-library", CLibrary.of(runtime.folder())));
            layers.add(Layers.account(Folders.fresh(WORK.resolve("account")), ServiceImage.USER));
        }
        layers.add(Layers.folder("java", runtime.folder(), ServiceImage.JAVA));
        layers.add(Layers.folder("libraries", application.folder().resolve("lib"), Application.PLACE + "/lib"));
        layers.add(Layers.folder("application", application.folder(), Application.PLACE, "lib"));
        return layers;
    }

    /** The executable with the libraries of AWT that the build puts beside it; they need a base with a C library. */
    private static List<FileEntriesLayer> nativeLayers(String service) {
        Path runner = ProjectFolder.find().application(service);
        if (base().isNone() || !Files.isExecutable(runner)) {
            throw new IllegalStateException("A native image needs BASE and " + runner + " (make test-native)");
        }
        return List.of(Layers.executable(runner, Application.PLACE + "/service"));
    }
}
