package kr.stability.reporting.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.stability.reporting.document.Heading;
import kr.stability.reporting.document.Timeline;
import kr.stability.reporting.narrative.Place;
import kr.stability.reporting.reform.ReformStatus;
import kr.stability.reporting.resilience.Verdict;

/** 요약: one page. What happened, who was asked for what, what is promised, what is not covered, what is unknown. */
final class SummaryChapter implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.part(Heading.Rank.PLAIN, "요약");
        out.narrative(Place.SUMMARY);
        in.incidents().forEach(incident -> happened(in, incident, out));
        asked(in, out);
        promised(in, out);
        notCovered(in, out);
        unknown(in, out);
    }

    private static void happened(EditionInputs in, IncidentInput incident, EditionDraft out) {
        Origin origin = out.sources().record(incident.id(), null, false);
        out.box("무엇이 있었나", origin);
        out.circle(Say.time(incident.startedAt()) + " " + incident.title(), origin);
        Lookup.Services services = Lookup.services(in);
        incident.outages().stream()
                .max(Comparator.comparing(IncidentInput.Outage::minutes))
                .ifPresent(longest -> {
                    String service = services.name(longest.operator(), longest.service());
                    String pointer = "/outages/" + incident.outages().indexOf(longest);
                    Origin of = out.sources().record(incident.id(), pointer, longest.illustrative());
                    long down = incident.outages().stream()
                            .map(outage -> List.of(outage.operator(), outage.service()))
                            .distinct()
                            .count();
                    out.circle(
                            "서비스 " + down + "개에 장애, 가장 긴 것은 " + service + " " + Say.minutes(longest.minutes()),
                            of.and(out.sources().known(longest.sources())));
                });
    }

    private static void asked(EditionInputs in, EditionDraft out) {
        Origin orders = orders(in, out);
        int requirements = in.orders().stream()
                .mapToInt(order -> order.requirements().size())
                .sum();
        String names =
                in.orders().stream().map(OrderInput::operatorName).distinct().collect(Collectors.joining(", "));
        String natures = in.orders().stream()
                .map(order -> Words.of(order.letter().nature()))
                .distinct()
                .collect(Collectors.joining(", "));
        String due = in.orders().stream()
                .map(order -> Say.date(order.letter().dueOn()))
                .distinct()
                .collect(Collectors.joining(", "));
        out.box("누구에게 무엇을 요구하였나", orders);
        out.circle(
                names + "에 " + natures + " " + in.orders().size() + "건, 요구사항 " + requirements + "건, 제출기한 " + due,
                orders);
        List<Origin> filed = in.orders().stream()
                .flatMap(order -> order.filings().stream())
                .map(out.sources()::filing)
                .toList();
        out.circle(kept(in), filed.isEmpty() ? orders : Origin.all(filed));
    }

    /** Who still has time is not late. */
    private static String kept(EditionInputs in) {
        LocalDate today = Say.day(in.frame().cutOff());
        Predicate<OrderInput> unanswered = order -> order.filings().isEmpty();
        Predicate<OrderInput> stillTime = order -> !order.letter().dueOn().isBefore(today);
        long pending = in.orders().stream().filter(unanswered.and(stillTime)).count();
        long late = in.orders().stream()
                .filter(unanswered
                        .and(stillTime.negate())
                        .or(unanswered
                                .negate()
                                .and(order -> order.filings().getFirst().late())))
                .count();
        if (pending == 0 && late == 0) {
            return "모두 기한 안에 제출함";
        }
        String missed = late == 0 ? "기한을 넘긴 시정 요구는 없음" : "시정 요구 " + late + "건은 기한 안에 제출되지 않음";
        return pending == 0 ? missed : missed + ", " + pending + "건은 제출기한이 남아 아직 제출되지 않음";
    }

    private static void promised(EditionInputs in, EditionDraft out) {
        List<Promise> promises = Promise.all(in);
        Origin plans = plans(in, out);
        long done = promises.stream().filter(Promise::done).count();
        out.box("무엇을 약속하였나", plans);
        out.circle(
                "과제 " + promises.size() + "건: 완료 " + done + "건, 예정 " + (promises.size() - done) + "건"
                        + Standing.lateAmong(promises, in),
                plans.and(reports(in, out)));
        out.circle(budgets(in), plans);
        out.circle(
                reforms(in),
                Origin.all(in.reforms().stream()
                                .map(reform -> out.sources().record(reform.id(), null, false))
                                .toList())
                        .and(out.sources().rules()));
    }

    /** What was given up is no task any more. */
    private static String reforms(EditionInputs in) {
        long dropped = in.reforms().stream()
                .filter(reform -> reform.status() == ReformStatus.DROPPED)
                .count();
        return "제도개선 과제 " + (in.reforms().size() - dropped) + "건" + (dropped == 0 ? "" : ", 중단 " + dropped + "건");
    }

    /** How many have a budget is told with the sum only: the number alone could say what a confidential one has. */
    private static String budgets(EditionInputs in) {
        return Optional.ofNullable(in.totals().get(Totals.BUDGET))
                .map(total -> "예산이 기재된 과제 " + total.figures().size() + "건의 합계 " + Say.won(total.sum()))
                .orElse(
                        in.isPublic() && in.addenda().held().stream().anyMatch(Held::staysOut)
                                ? "예산의 합계는 비공개 금액이 드러날 수 있어 싣지 않음"
                                : "예산이 기재된 과제가 없음");
    }

    private static void notCovered(EditionInputs in, EditionDraft out) {
        List<String> open = new ArrayList<>();
        for (OrderInput order : in.orders()) {
            List<Promise> promises = Promise.of(order);
            List<String> codes = order.requirements().stream()
                    .map(OrderInput.Requirement::code)
                    .filter(code -> promises.stream().noneMatch(promise -> promise.answers(code)))
                    .toList();
            if (!codes.isEmpty()) {
                open.add(order.letter().operatorName() + " " + String.join(", ", codes));
            }
        }
        Origin both = orders(in, out).and(plans(in, out));
        out.box("무엇이 빠져 있나", both);
        out.circle(open.isEmpty() ? "과제가 없는 요구사항은 없음" : "과제가 없는 요구사항: " + String.join("; ", open), both);
        long overdue = PlannedStep.all(in).stream()
                .filter(step -> step.state(Say.day(in.frame().cutOff())) == Timeline.State.OVERDUE)
                .count();
        out.circle("기한이 지났으나 달성이 보고되지 않은 일정 " + overdue + "건", plans(in, out).and(reports(in, out)));
        PlanLoss.sites(in).forEach(site -> lost(site, in, out));
    }

    /** Nothing is said where no plan can be computed: that stands in the analysis itself. */
    private static void lost(String site, EditionInputs in, EditionDraft out) {
        List<PlanLoss> losses = PlanLoss.of(site, in);
        List<String> missed = losses.stream()
                .flatMap(loss -> loss.with(Verdict.MISSED).map(loss::named))
                .toList();
        long unknown = losses.stream()
                .mapToLong(loss -> loss.with(Verdict.UNKNOWN).count())
                .sum();
        Origin plans = Origin.all(losses.stream()
                .map(loss -> out.sources().plan(loss.order(), "/components"))
                .toList());
        if (!losses.isEmpty()) {
            String names = missed.isEmpty() ? "없음" : String.join(", ", missed);
            out.circle(
                    "사고가 난 데이터센터(" + site + ")를 다시 잃으면 목표복구시간을 지키지 못하는 서비스: " + names + "; 판단할 수 없는 서비스"
                            + (unknown == 0 ? "는 없음" : " " + unknown + "개"),
                    plans);
        }
    }

    private static void unknown(EditionInputs in, EditionDraft out) {
        Origin plans = plans(in, out);
        out.box("무엇을 모르나", plans);
        out.circle("개선계획에 기재되지 않은 항목 " + Gaps.of(in).size() + "건 (붙임 4)", plans);
    }

    private static Origin orders(EditionInputs in, EditionDraft out) {
        return Origin.all(in.orders().stream()
                .map(order -> out.sources().record(order.letter().id(), null, false))
                .toList());
    }

    private static Origin reports(EditionInputs in, EditionDraft out) {
        return Origin.all(in.orders().stream()
                .flatMap(order -> order.reports().stream())
                .map(report -> out.sources().record(report.id(), null, false))
                .toList());
    }

    private static Origin plans(EditionInputs in, EditionDraft out) {
        return Origin.all(in.orders().stream()
                .filter(order -> order.accepted().isPresent())
                .map(order -> out.sources().plan(order, null))
                .toList());
    }
}
