package kr.stability.reporting.pages;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;

/** Finds the page of a plan that somebody asks for, by its number or by a place in the plan. */
record PlanPlace(PlanText text, JsonNode plan) {
    private static final int ROWS = 60;

    /**
     * One page.
     *
     * @param at RFC 6901 pointer into the plan, or null
     * @param place the same told by codes, as differences are, or with a slash in front as remarks are; or null
     * @param page from 1; null for the page of the place, or the first
     * @throws Problem {@code invalid-request} when the pointer is none or there is no such page
     */
    PlanPage.Shown shown(String at, String place, Integer page) {
        Optional<String> spot = spot(at, place);
        int pages = Math.max(1, (text.rows().size() + ROWS - 1) / ROWS);
        int wanted = page != null ? page : spot.map(this::pageOf).orElse(1);
        if (wanted < 1 || wanted > pages) {
            throw Problem.invalid("page", Rule.OUT_OF_RANGE);
        }
        return new PlanPage.Shown(
                chapters((wanted - 1) * ROWS),
                new Turn(wanted, pages),
                spot.orElse(null),
                at != null ? at : place,
                at != null ? !plan.at(JsonPointer.compile(at)).isMissingNode() : place == null || spot.isPresent());
    }

    private Optional<String> spot(String at, String place) {
        if (at == null) {
            return Optional.ofNullable(place)
                    .map(told -> told.startsWith("/") ? told.substring(1) : told)
                    .flatMap(text::aroundPlace);
        }
        if (!at.startsWith("/")) {
            throw Problem.invalid("at", Rule.WRONG_FORM);
        }
        return text.around(at);
    }

    private int pageOf(String pointer) {
        List<PlanText.Row> rows = text.rows();
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i).pointer();
            if (pointer.equals(row) || pointer.startsWith(row + "/") || row.startsWith(pointer + "/")) {
                return i / ROWS + 1;
            }
        }
        return 1;
    }

    /** The chapters with the rows of one page only. */
    private List<PlanText.Chapter> chapters(int from) {
        List<PlanText.Chapter> shown = new ArrayList<>();
        int passed = 0;
        for (PlanText.Chapter chapter : text.chapters()) {
            int begin = Math.clamp(from - passed, 0, chapter.rows().size());
            int end = Math.clamp(from + ROWS - passed, 0, chapter.rows().size());
            if (begin < end) {
                shown.add(new PlanText.Chapter(
                        chapter.pointer(), chapter.label(), chapter.rows().subList(begin, end)));
            }
            passed += chapter.rows().size();
        }
        return shown;
    }
}
