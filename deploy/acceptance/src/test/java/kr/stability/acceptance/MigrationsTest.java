package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.stability.local.stack.ProjectFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While a version is rolled out, pods of the old one go on: a migration takes nothing from them and asks nothing of them. */
class MigrationsTest {
    private static final Pattern TAKES_OR_ASKS = Pattern.compile(
            "\\b(drop\\s+(table|column)|rename\\s+(to|column)|set\\s+not\\s+null|alter\\s+column\\s+\\w+\\s+(set\\s+data\\s+)?type"
                    + "|add\\s+column[^,;]*\\bnot\\s+null\\b(?![^,;]*\\bdefault\\b))",
            Pattern.CASE_INSENSITIVE);

    /** What a migration makes for itself and takes away again is nobody's. */
    private static final Pattern OWN =
            Pattern.compile("create\\s+temp(orary)?\\s+table\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

    /** Older than anything that was ever rolled out. */
    private static final String BEFORE_THE_FIRST = "V202611231010__review_queue.sql";

    @ParameterizedTest
    @ValueSource(strings = {"reporting-service", "operator-portal"})
    void migrationsOnlyAdd(String service) {
        Path folder = ProjectFolder.find().migrations(service);
        assertEquals(
                List.of(), files(folder).filter(MigrationsTest::takesOrAsks).toList());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(BEFORE_THE_FIRST)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean takesOrAsks(Path file) {
        try {
            String sql = Files.readString(file).replaceAll("--.*", "");
            for (var own = OWN.matcher(sql); own.find(); ) {
                sql = sql.replaceAll("(?i)drop\\s+table\\s+(if\\s+exists\\s+)?" + own.group(2) + "\\b", "");
            }
            return TAKES_OR_ASKS.matcher(sql).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
