package kr.stability.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a person reads comes from {@code messages/} (sentences) and {@code terms/} (official terms), in both languages.
 * Korean anywhere else in code or templates, and English in the text of a template, is found here.
 */
class TextsInBundlesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Path TEMPLATES = MAIN.resolve("resources/templates");
    private static final Path JAVA = MAIN.resolve("java/kr/stability/portal");

    /** Rooms and templates that are still to be converted. Take one out when it is; never add one. */
    private static final Set<String> NOT_YET = Set.of(
            "CertificationPages/certification.html",
            "FilingPages/filing.html",
            "certification/Refusal.java",
            "plan/PlanPreview.java");

    /** Korean in an English bundle: the name of the language, and terms shown beside the English ones. */
    private static final Pattern MEANT_IN_KOREAN = Pattern.compile("한국어|(?m)^\\w*Beside=.*$");

    /** Languages name themselves. */
    private static final String LANGUAGES = "tags/languages.html";

    /** Words of a page that are the same in every language. */
    private static final Pattern UNIVERSAL = Pattern.compile("\\b(SHA|KST|PDF|XLSX|UTF|MB|KRW|noscript)\\b");

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern TEMPLATE_COMMENT = Pattern.compile("\\{!.*?!}", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("[\\w-]+=\"[^\"]*\"");
    private static final Pattern STYLE = Pattern.compile("<style.*?</style>", Pattern.DOTALL);
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(?:aria-label|title|alt|placeholder)=\"([^\"]*)\"");
    private static final Pattern JAVA_COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern TERM = Pattern.compile("\\{#term '([^']+)'");

    @Test
    void textsStandInBundles() {
        Set<String> found = new TreeSet<>();
        files(TEMPLATES, ".html").filter(TextsInBundlesTest::speaks).forEach(file -> found.add(place(TEMPLATES, file)));
        files(JAVA, ".java").filter(TextsInBundlesTest::holdsKorean).forEach(file -> found.add(place(JAVA, file)));
        found.remove(LANGUAGES);
        assertThat(found)
                .as("text outside the bundles; what is converted has to leave the list of this test")
                .containsExactlyInAnyOrderElementsOf(NOT_YET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "terms"})
    void everyTextIsThereInBothLanguages(String folder) {
        Path bundles = MAIN.resolve("resources").resolve(folder);
        assertThat(files(bundles, ".properties").filter(file -> !file.toString().contains("_en.")))
                .allSatisfy(korean -> assertThat(keys(english(korean))).isEqualTo(keys(korean)));
    }

    @Test
    void englishTextsAreInEnglish() {
        List<Path> mixed = files(MAIN.resolve("resources"), "_en.properties")
                .filter(file -> HANGUL.matcher(
                                MEANT_IN_KOREAN.matcher(read(file)).replaceAll(""))
                        .find())
                .toList();
        assertThat(mixed).isEmpty();
    }

    @Test
    void everyTermOfATemplateExists() {
        files(TEMPLATES, ".html")
                .flatMap(file -> TERM.matcher(read(file)).results())
                .forEach(term -> assertThat(Terms.of(term.group(1)).ko()).isNotBlank());
    }

    private static boolean speaks(Path template) {
        String source = TEMPLATE_COMMENT.matcher(read(template)).replaceAll("");
        String attributes =
                SPOKEN_ATTRIBUTE.matcher(source).results().map(m -> m.group(1)).reduce("", String::concat);
        return HANGUL.matcher(source).find() || saysEnglish(source) || saysEnglish(attributes);
    }

    private static boolean saysEnglish(String source) {
        String bare = source;
        for (Pattern markup : List.of(STYLE, EXPRESSION, EXPRESSION, ATTRIBUTE, TAG, UNIVERSAL)) {
            bare = markup.matcher(bare).replaceAll(" ");
        }
        return WORD.matcher(bare.replaceAll("&\\w+;", " ")).find();
    }

    private static boolean holdsKorean(Path code) {
        Matcher literals = LITERAL.matcher(JAVA_COMMENT.matcher(read(code)).replaceAll(""));
        return literals.results()
                .anyMatch(literal -> HANGUL.matcher(literal.group()).find());
    }

    /** A template by its path, code by its room and class. */
    private static String place(Path root, Path file) {
        return root.relativize(file).toString();
    }

    private static Path english(Path korean) {
        return korean.resolveSibling(korean.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static Set<Object> keys(Path bundle) {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(texts.keySet());
    }

    private static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
