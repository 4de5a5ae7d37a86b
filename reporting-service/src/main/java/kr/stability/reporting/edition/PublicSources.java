package kr.stability.reporting.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.stability.reporting.document.Source;

/** Public sources by mark, from {@code edition/public-sources.csv}: mark, title, addresses. */
public final class PublicSources {
    private static final Map<String, Source> KNOWN = read();

    private PublicSources() {}

    /** The source of a mark; one that nobody has described is named by its mark alone. */
    static Source of(String mark) {
        return KNOWN.getOrDefault(
                mark, new Source(mark, InputKind.PUBLIC_SOURCE.word(), "설명이 등록되지 않은 공개자료", mark, null, List.of()));
    }

    /** What somebody who reads a mark is told beside it; empty for one that nobody has described. */
    public static Optional<String> title(String mark) {
        return Optional.ofNullable(KNOWN.get(mark)).map(Source::title);
    }

    /** True for a mark that somebody has described. */
    static boolean knows(String mark) {
        return KNOWN.containsKey(mark);
    }

    private static Map<String, Source> read() {
        try (InputStream in = PublicSources.class.getResourceAsStream("/edition/public-sources.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(PublicSources::source)
                    .collect(Collectors.toMap(Source::mark, source -> source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(String line) {
        String[] cells = line.split(",", 3);
        List<String> urls = cells[2].isBlank() ? List.of() : List.of(cells[2].split(" "));
        return new Source(cells[0], InputKind.PUBLIC_SOURCE.word(), cells[1], cells[0], null, urls);
    }
}
