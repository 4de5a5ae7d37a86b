package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.stability.reporting.narrative.Citation;
import kr.stability.reporting.narrative.CitationCheck;
import kr.stability.reporting.narrative.Place;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;

/** The paragraphs of an edition: what keeps them from being compiled, and what of them stands where. */
record Narrative(EditionInputs in) {
    private static final int SHOWN = 60;

    /**
     * Everything that keeps the draft from being compiled.
     *
     * @param sources tells what has been withdrawn since it was cited
     */
    List<Violation> wrong(CitationCheck sources) {
        List<Violation> wrong = new ArrayList<>();
        for (Addenda.Paragraph paragraph : in.addenda().narrative()) {
            if (paragraph.citations().isEmpty() && paragraph.statementBy() == null) {
                String start = paragraph
                        .text()
                        .substring(0, Math.min(SHOWN, paragraph.text().length()));
                wrong.add(Violation.of("/paragraphs/" + paragraph.id(), start, Rule.PARAGRAPH_WITHOUT_SOURCE));
            }
            IntStream.range(0, paragraph.citations().size()).forEach(i -> wrong(sources, paragraph, i, wrong));
        }
        return wrong;
    }

    private void wrong(CitationCheck sources, Addenda.Paragraph paragraph, int index, List<Violation> wrong) {
        Citation citation = paragraph.citations().get(index);
        String at = "/paragraphs/" + paragraph.id() + "/citations/" + index;
        sources.broken(citation)
                .or(() -> new Citations(in).broken(citation))
                .ifPresent(rule -> wrong.add(Violation.of(at, citation.id(), rule)));
    }

    /**
     * Refuses a draft that cannot be compiled.
     *
     * @throws Problem {@code invalid-request} naming each paragraph and source
     */
    void check(CitationCheck sources) {
        List<Violation> wrong = wrong(sources);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }

    /** The paragraphs of a place. */
    List<Addenda.Paragraph> at(Place place) {
        return in.addenda().narrative().stream()
                .filter(paragraph -> paragraph.place() == place)
                .toList();
    }
}
