package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.stability.reporting.order.Category;

/** Writes what was promised for some kinds of requirement, a line each. */
final class Measures {
    private Measures() {}

    static void write(Set<Category> categories, EditionInputs in, EditionDraft out) {
        List<Promise> promises = answering(categories, in);
        for (Promise promise : promises) {
            Standing standing = Standing.of(promise, in);
            String day = standing.end() == null ? "" : ", " + Say.date(standing.end());
            String budget = promise.measure().budgetKrw() == null
                    ? ""
                    : ", 예산 " + Say.won(promise.measure().budgetKrw());
            String line = "(" + promise.order().operatorName() + ") " + promise.title() + ": " + standing.word() + day
                    + budget;
            out.circle(line, standing.origin(out.sources()));
        }
        if (promises.isEmpty()) {
            out.circle("채택된 개선계획에 이 분야의 과제가 없음", out.sources().rules());
        }
    }

    /** In the order of the orders and plans. */
    static List<Promise> answering(Set<Category> categories, EditionInputs in) {
        List<Promise> promises = new ArrayList<>();
        for (OrderInput order : in.orders()) {
            Set<String> asked = order.requirements().stream()
                    .filter(requirement -> categories.contains(requirement.category()))
                    .map(OrderInput.Requirement::code)
                    .collect(Collectors.toSet());
            if (!asked.isEmpty()) {
                Promise.of(order).stream()
                        .filter(promise -> promise.answersOneOf(asked))
                        .forEach(promises::add);
            }
        }
        return promises;
    }
}
