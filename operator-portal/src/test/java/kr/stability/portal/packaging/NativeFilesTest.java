package kr.stability.portal.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.stability.local.reach.ImageFiles;
import kr.stability.local.reach.Reached;
import kr.stability.portal.bulk.EveryWorkbook;
import kr.stability.portal.evidence.EveryKind;
import kr.stability.portal.pdf.EveryPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A native image holds the files and classes that it is told of. A missing one is noticed by whoever asks for it, too late. */
class NativeFilesTest {
    private static final ImageFiles IMAGE = ImageFiles.configured();

    /** Read while the portal is built, or by people only. */
    private static final List<String> NOT_READ =
            List.of("application.properties", "messages/", "fonts/Pretendard-OFL.txt", "fonts/NotoSansKR-OFL.txt");

    /** Asked for by libraries of the tests alone. */
    private static final List<String> OF_TESTS =
            List.of("META-INF/services/org.apache.logging.log4j", "org.apache.logging.log4j.");

    /** Annotations, loggers and optional parts, which Quarkus knows itself; own types: {@link NativeTypesTest}. */
    private static final List<String> KNOWN_TO_QUARKUS = List.of(
            "META-INF/services/org.jboss.logmanager.",
            "META-INF/services/org.slf4j.",
            "com.fasterxml.jackson.",
            "io.quarkus.",
            "jakarta.",
            "kr.stability.",
            "org.jboss.logmanager.",
            "org.slf4j.impl.");

    @ParameterizedTest
    @ValueSource(classes = {EveryPaper.class, EveryWorkbook.class, EveryKind.class})
    void everyFileThatIsAskedForIsInTheImage(Class<? extends Runnable> code) {
        assertThat(Reached.by(code).resources())
                .filteredOn(file -> !isElsewhere(file) && !IMAGE.has(file))
                .isEmpty();
    }

    @Test
    void everyFileOfThePortalIsInTheImage() {
        assertThat(ImageFiles.own())
                .filteredOn(file -> !startsWithAny(file, NOT_READ) && !IMAGE.has(file))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {EveryPaper.class, EveryWorkbook.class, EveryKind.class})
    void noOtherClassIsAskedForByItsName(Class<? extends Runnable> code) {
        assertThat(Reached.by(code).classes())
                .filteredOn(name -> !isElsewhere(name))
                .isEmpty();
    }

    private static boolean isElsewhere(String name) {
        return startsWithAny(name, OF_TESTS) || startsWithAny(name, KNOWN_TO_QUARKUS);
    }

    private static boolean startsWithAny(String name, List<String> beginnings) {
        return beginnings.stream().anyMatch(name::startsWith);
    }
}
