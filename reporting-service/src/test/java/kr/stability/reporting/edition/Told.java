package kr.stability.reporting.edition;

import java.time.Instant;
import java.util.List;
import kr.stability.reporting.narrative.Citation;
import kr.stability.reporting.narrative.Place;

/** Editions with a paragraph of an analyst and a statement of the ministry. */
final class Told {
    private Told() {}

    static EditionInputs in(EditionInputs in) {
        Citation source = new Citation(Citation.Kind.PUBLIC, "S0", null);
        Citation incident =
                new Citation(Citation.Kind.INCIDENT, in.incidents().getFirst().code(), null);
        return in.with(in.addenda()
                .telling(List.of(
                        paragraph("p1", "운영도구를 함께 다중화함", List.of(source, incident), null),
                        paragraph("p2", "정부가 확인한다", List.of(), "과장 한바다"))));
    }

    private static Addenda.Paragraph paragraph(String id, String text, List<Citation> citations, String statementBy) {
        return new Addenda.Paragraph(
                id,
                Place.GOVERNANCE,
                text,
                citations,
                statementBy,
                false,
                "analyst",
                Instant.parse("2023-03-20T00:00:00Z"));
    }
}
