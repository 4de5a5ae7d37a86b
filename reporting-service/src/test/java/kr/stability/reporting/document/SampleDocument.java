package kr.stability.reporting.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A small document with one of everything, for the tests of the writers. */
final class SampleDocument {
    static final Imprint IMPRINT = new Imprint("ab".repeat(32), Instant.parse("2023-03-30T01:00:00Z"));
    static final String HOSTILE = "</p><script>alert('1')</script> & \"漢字\" 😀";

    private SampleDocument() {}

    static Document saying(String text) {
        return of(text, List.of(row(text), row("둘째")));
    }

    static Document of(String text, List<Table.Row> rows) {
        return new Document(
                "개선방안",
                "2023년 1분기",
                "ko",
                "2023-Q1-01",
                LocalDate.of(2023, 3, 30),
                "과학기술정보통신부",
                List.of("예시 값이 포함되어 있습니다."),
                List.of(
                        new Contents(),
                        new Heading(Heading.Rank.PART, "추진 배경"),
                        new Heading(Heading.Rank.SECTION, "사고"),
                        new Heading(Heading.Rank.ITEM, "원인"),
                        new Heading(Heading.Rank.DETAIL, "전력"),
                        new Statement(Statement.Bullet.BOX, text, refs(), true),
                        new Statement(Statement.Bullet.CIRCLE, "동그라미", refs(), false),
                        new Statement(Statement.Bullet.DASH, "줄", refs(), false),
                        new Statement(
                                Statement.Bullet.NONE,
                                "정부가 확인한다",
                                refs(),
                                false,
                                new Statement.Author("analyst", "과장 한바다")),
                        new Heading(Heading.Rank.POINT, "배터리"),
                        new Heading(Heading.Rank.POINT, "전력선"),
                        new Table("과제와 일정", columns(), rows),
                        new Bars("장애 시간", List.of(new Bars.Bar("가", 10, "10시간", 0, refs(), true))),
                        new PageBreak(),
                        new Heading(Heading.Rank.ANNEX, "출처")),
                List.of(
                        new Source("S0", "보도", "기사", "2022-12-06", null, List.of("https://example.kr/")),
                        new Source("제출1", "제출", "카카오", "2023-000001", "cd".repeat(32), List.of())));
    }

    static Table.Row row(String text) {
        return new Table.Row(
                List.of(text, "2023. 1. 6.", "1시간 30분", "24억 원", "미기재"),
                refs(),
                true,
                null,
                List.of(
                        new Value(1, Value.Type.DATE, "2023-01-06"),
                        new Value(2, Value.Type.MINUTES, "90"),
                        new Value(3, Value.Type.WON, "2400000000")));
    }

    static List<SourceRef> refs() {
        return List.of(new SourceRef("S0", null), new SourceRef("제출1", "/measures/0"));
    }

    private static List<Table.Column> columns() {
        return List.of(
                new Table.Column("과제", Table.Kind.TEXT, 40),
                new Table.Column("기한", Table.Kind.DATE, 17),
                new Table.Column("복구", Table.Kind.NUMBER, 17),
                new Table.Column("예산", Table.Kind.NUMBER, 17),
                new Table.Column("이용자", Table.Kind.NUMBER, 12));
    }
}
