package kr.stability.reporting.edition;

import java.util.List;
import java.util.stream.Stream;
import kr.stability.reporting.document.Block;
import kr.stability.reporting.document.Figure;
import kr.stability.reporting.document.Statement;
import kr.stability.reporting.document.Table;

/** An edition says something without telling where it comes from, and so does not compile. */
public final class StatementsWithoutSource extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<String> statements;

    private StatementsWithoutSource(List<String> statements) {
        super("statements without source: " + String.join(" | ", statements));
        this.statements = statements;
    }

    /** The statements. */
    public List<String> statements() {
        return statements;
    }

    /**
     * Checks a text.
     *
     * @throws StatementsWithoutSource naming every statement, row and bar without a source
     */
    static void refuse(List<Block> blocks) {
        List<String> found =
                blocks.stream().flatMap(StatementsWithoutSource::in).toList();
        if (!found.isEmpty()) {
            throw new StatementsWithoutSource(found);
        }
    }

    private static Stream<String> in(Block block) {
        return switch (block) {
            case Statement statement when statement.sources().isEmpty() -> Stream.of(statement.text());
            case Table table ->
                table.rows().stream()
                        .filter(row -> row.sources().isEmpty())
                        .map(row -> table.caption() + ": " + String.join(", ", row.cells()));
            case Figure figure
            when figure.cited().stream().anyMatch(List::isEmpty) ->
                figure.rows().stream()
                        .filter(row -> row.sources().isEmpty())
                        .map(row -> figure.caption() + ": " + row.cells().getFirst());
            default -> Stream.empty();
        };
    }
}
