package kr.stability.reporting.edition;

import java.util.List;
import java.util.Optional;
import kr.stability.reporting.document.Heading;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.plan.ImprovementPlan;

/** 붙임 1. 사업자별 개선방안: by company what was done, what will be done, what it thinks. */
final class OperatorAnnex implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.part(Heading.Rank.ANNEX, "사업자별 개선방안");
        in.orders().forEach(order -> company(order, out));
    }

    private static void company(OrderInput order, EditionDraft out) {
        out.section(order.operatorName() + " (" + order.letter().number() + ")");
        Optional<OrderInput.Accepted> accepted = order.accepted();
        if (accepted.isEmpty()) {
            out.circle("마감 시점까지 채택된 개선계획이 없음", out.sources().letter(order, null));
            return;
        }
        OrderInput.Filing filing = accepted.get().filing();
        out.circle(
                "제" + filing.version() + "판, " + Say.time(filing.filedAt()) + " 제출, 접수번호 " + filing.receipt(),
                out.sources().filing(filing));
        List<Promise> promises = Promise.of(order);
        out.item("이행결과");
        measures("이행결과", order, promises.stream().filter(Promise::done).toList(), out);
        out.item("향후 계획");
        measures(
                "향후 계획",
                order,
                promises.stream().filter(promise -> !promise.done()).toList(),
                out);
        out.item("의견");
        opinion(order, accepted.get().plan(), out);
    }

    private static void measures(String caption, OrderInput order, List<Promise> promises, EditionDraft out) {
        Rows table = new Rows(order.operatorName() + " " + caption)
                .code("요구사항", 14)
                .code("과제", 8)
                .text("내용", 29)
                .text("담당", 18)
                .number("예산", 18)
                .text("이행일정", 34);
        for (OrderInput.Requirement requirement : order.requirements()) {
            promises.stream()
                    .filter(promise -> promise.answers(requirement.code()))
                    .forEach(promise -> table.row(
                            promise.origin(out.sources()),
                            requirement.code(),
                            promise.measure().code(),
                            content(promise),
                            promise.orWithheld(
                                    Optional.ofNullable(promise.measure().department())
                                            .orElse(Say.UNDECLARED)),
                            promise.orWithheld(Cell.won(promise.measure().budgetKrw())),
                            promise.orWithheld(promise.steps())));
        }
        if (table.isEmpty()) {
            out.circle("해당 과제가 없음", out.sources().plan(order, "/measures"));
        } else {
            out.add(table.table());
        }
    }

    private static String content(Promise promise) {
        Text description = promise.measure().description();
        return promise.title() + (description == null ? "" : "\n" + description.ko());
    }

    private static void opinion(OrderInput order, ImprovementPlan plan, EditionDraft out) {
        Origin origin = out.sources().plan(order, "/opinion");
        if (Redaction.emptied(plan.opinionConfidential())) {
            out.circle(Redaction.WORD, origin);
            return;
        }
        out.circle(plan.opinion() == null ? "제출된 의견이 없음" : plan.opinion().ko(), origin);
    }
}
