package kr.stability.reporting.document;

import java.util.List;

/**
 * Something that is drawn. Kept as data, so that each writer draws it in its own means, and a reader who cannot see it is
 * given the numbers.
 */
public sealed interface Figure extends Block permits Bars, StackedBars, Timeline {

    /** What it shows, with the unit. */
    String caption();

    /** The numbers as a table, with the source of each. */
    Table table();

    /** One sentence for who cannot see it; the table says the rest. */
    default String words() {
        return caption() + ". 값은 바로 아래 표에 있음";
    }

    /** The sources of each row of its table, without making the table. */
    List<List<SourceRef>> cited();

    /** The rows of its table: what it states. */
    default List<Table.Row> rows() {
        return table().rows();
    }
}
