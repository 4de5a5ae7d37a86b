package kr.stability.reporting.document;

import static kr.stability.reporting.document.SampleDocument.IMPRINT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long file is never whole in memory: what a writer has ready, it sends before it goes on. */
class PiecesTest {
    /** Each row says something else: rows that are alike would be packed into nothing. */
    private static final Document LONG = SampleDocument.of(
            "글",
            IntStream.range(0, 5_000)
                    .mapToObj(i -> SampleDocument.row("줄 " + Integer.toString(i * 7_919 * 7_919, 36)))
                    .toList());

    private static final Map<String, Written.Writing> TABLES = Map.of(
            "HtmlTable", out -> HtmlWriter.write(LONG, IMPRINT, out),
            "DocxTable", out -> DocxWriter.write(LONG, IMPRINT, out),
            "HwpxTable", out -> HwpxWriter.write(LONG, IMPRINT, out));

    @ParameterizedTest
    @ValueSource(strings = {"HtmlTable", "DocxTable", "HwpxTable"})
    void aLongTableIsSentInPiecesWhileItIsWritten(String table) {
        List<Integer> pieces = Written.pieces(TABLES.get(table));
        assertThat(pieces).allMatch(length -> length < 1 << 16);
        assertThat(Written.sentBy(table, TABLES.get(table))).isGreaterThan(pieces.size() / 2);
    }

    /** Its library wants to write a zip of its own first, which is held compressed. */
    @Test
    void aWorkbookIsSentInPieces() {
        assertThat(Written.pieces(out -> XlsxWriter.write(LONG, IMPRINT, out)))
                .hasSizeGreaterThan(1)
                .allMatch(length -> length < 1 << 16);
    }
}
