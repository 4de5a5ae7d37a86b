package kr.stability.reporting.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kr.stability.local.reach.ImageFiles;
import kr.stability.local.reach.Reached;
import kr.stability.reporting.document.EveryWriter;
import kr.stability.reporting.edition.WholeEdition;
import kr.stability.reporting.order.EveryRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A native image holds the files and classes that it is told of. A missing one is noticed by whoever asks for it, too late. */
class NativeFilesTest {
    private static final ImageFiles IMAGE = ImageFiles.configured();

    /** Read while the service is built, or by people only. */
    private static final Set<String> NOT_READ = Set.of(
            "application.properties",
            "openapi/examples.json",
            "openapi/words.properties",
            "messages/edition.properties",
            "messages/edition_en.properties",
            "messages/order.properties",
            "messages/order_en.properties",
            "messages/pages.properties",
            "messages/pages_en.properties",
            "messages/plan.properties",
            "messages/plan_en.properties",
            "fonts/Pretendard-OFL.txt",
            "fonts/NotoSansKR-OFL.txt");

    /** Asked for by libraries of the tests alone. */
    private static final List<String> OF_TESTS = List.of(
            "META-INF/services/javax.xml.transform.TransformerFactory",
            "META-INF/services/org.apache.logging.log4j",
            "org/xmlresolver/",
            "org.xmlresolver.",
            "net.sf.saxon.",
            "org.apache.logging.log4j.");

    /** Annotations and optional parts, which their own extensions of Quarkus know; own types: {@link NativeTypesTest}. */
    private static final List<String> KNOWN_TO_QUARKUS = List.of(
            "com.fasterxml.jackson.",
            "jakarta.",
            "org.eclipse.microprofile.",
            "io.quarkus.",
            "org.jboss.logmanager.",
            "kr.stability.");

    @ParameterizedTest
    @ValueSource(classes = {EveryWriter.class, WholeEdition.class, EveryRule.class})
    void everyFileThatIsAskedForIsInTheImage(Class<? extends Runnable> code) {
        assertThat(Reached.by(code).resources())
                .isNotEmpty()
                .filteredOn(file -> !startsWithAny(file, OF_TESTS) && !IMAGE.has(file))
                .isEmpty();
    }

    @Test
    void everyFileOfTheServiceIsInTheImage() {
        assertThat(ImageFiles.own())
                .filteredOn(file -> !NOT_READ.contains(file) && !IMAGE.has(file))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {EveryWriter.class, WholeEdition.class, EveryRule.class})
    void noOtherClassIsAskedForByItsName(Class<? extends Runnable> code) {
        assertThat(Reached.by(code).classes())
                .filteredOn(name -> !startsWithAny(name, OF_TESTS) && !startsWithAny(name, KNOWN_TO_QUARKUS))
                .isEmpty();
    }

    private static boolean startsWithAny(String name, List<String> beginnings) {
        return beginnings.stream().anyMatch(name::startsWith);
    }
}
