package kr.stability.reporting.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.reporting.document.Block;
import kr.stability.reporting.document.Figure;
import kr.stability.reporting.document.Heading;
import kr.stability.reporting.document.Source;
import kr.stability.reporting.document.SourceRef;
import kr.stability.reporting.document.Statement;
import kr.stability.reporting.document.Table;

/** 붙임 3. 출처: every source with its hash or address, and the places in filings and orders that are cited. */
final class SourcesAnnex {
    static final String TITLE = "출처";

    private final List<Block> cited;

    /** @param cited the whole text but this annex */
    SourcesAnnex(List<Block> cited) {
        this.cited = cited;
    }

    void write(EditionDraft out) {
        out.part(Heading.Rank.ANNEX, TITLE);
        Rows table = new Rows("근거 표시와 출처")
                .code("근거", 9)
                .status("종류", 11)
                .text("출처", 32)
                .text("문서번호·일자", 20)
                .code("SHA-256 또는 주소", 40);
        for (Source source : out.sources().all()) {
            String where = source.sha256() == null ? String.join("\n", source.urls()) : source.sha256();
            table.anchored(source.mark(), source.mark(), source.kind(), source.title(), source.reference(), where);
        }
        out.add(table.table());
        Rows places = new Rows("출처 안의 인용 위치 (JSON pointer)").code("근거", 10).code("위치", 90);
        pointers()
                .forEach((mark, pointers) ->
                        places.row(Origin.NONE, mark, pointers.stream().sorted().collect(Collectors.joining(", "))));
        out.add(places.table());
    }

    private SortedMap<String, Set<String>> pointers() {
        Map<String, Set<String>> pointers = new HashMap<>();
        cited.stream()
                .flatMap(SourcesAnnex::refs)
                .filter(ref -> ref.pointer() != null)
                .forEach(ref -> pointers.computeIfAbsent(ref.mark(), mark -> new HashSet<>())
                        .add(ref.pointer()));
        return new TreeMap<>(pointers);
    }

    static Stream<SourceRef> refs(Block block) {
        return switch (block) {
            case Statement statement -> statement.sources().stream();
            case Table table -> table.rows().stream().flatMap(row -> row.sources().stream());
            case Figure figure -> figure.cited().stream().flatMap(List::stream);
            default -> Stream.empty();
        };
    }
}
