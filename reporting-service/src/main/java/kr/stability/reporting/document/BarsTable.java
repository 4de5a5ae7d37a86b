package kr.stability.reporting.document;

import java.util.List;

/** A figure as a table of its numbers, for formats that are read rather than looked at. */
final class BarsTable {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("구분", Table.Kind.TEXT, 50),
            new Table.Column("값", Table.Kind.NUMBER, 20),
            new Table.Column("읽는 값", Table.Kind.TEXT, 30));

    private BarsTable() {}

    static Table of(Bars bars) {
        return new Table(
                bars.caption(),
                COLUMNS,
                bars.bars().stream().map(BarsTable::row).toList());
    }

    private static Table.Row row(Bars.Bar bar) {
        String number = Long.toString(bar.value());
        return new Table.Row(
                List.of(bar.label(), number, bar.shown()),
                bar.sources(),
                bar.illustrative(),
                null,
                List.of(new Value(1, Value.Type.COUNT, number)));
    }
}
