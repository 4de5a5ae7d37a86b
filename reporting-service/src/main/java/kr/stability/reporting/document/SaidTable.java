package kr.stability.reporting.document;

import java.util.List;
import java.util.Objects;

/** What a document says outside its tables, as a table of its own: where, what kind, the words, who answers for them. */
final class SaidTable {
    static final String CAPTION = "서술과 산출 문장";

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("위치", Table.Kind.TEXT, 40),
            new Table.Column("구분", Table.Kind.STATUS, 12),
            new Table.Column("글", Table.Kind.TEXT, 60),
            new Table.Column("쓴 사람", Table.Kind.TEXT, 16),
            new Table.Column("진술한 사람", Table.Kind.TEXT, 24));

    private SaidTable() {}

    static Table of(Document document) {
        return new Table(
                CAPTION, COLUMNS, Said.in(document).stream().map(SaidTable::row).toList());
    }

    private static Table.Row row(Said said) {
        Statement statement = said.statement();
        Statement.Author author = Objects.requireNonNullElse(statement.author(), new Statement.Author("", null));
        List<String> cells = List.of(
                said.where(),
                said.kind().word(),
                statement.text(),
                author.writtenBy(),
                Objects.requireNonNullElse(author.statementBy(), ""));
        return new Table.Row(cells, statement.sources(), statement.illustrative(), null);
    }
}
