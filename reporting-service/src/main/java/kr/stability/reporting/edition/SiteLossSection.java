package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.stability.reporting.narrative.Place;
import kr.stability.reporting.resilience.Deadlock;
import kr.stability.reporting.resilience.ServiceLoss;
import kr.stability.reporting.resilience.SinglePoint;
import kr.stability.reporting.resilience.Undeclared;
import kr.stability.reporting.resilience.Verdict;

/** 데이터센터 상실 분석: how long services would be away if the data centre of the incident were lost again. */
final class SiteLossSection implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.item("데이터센터 상실 분석");
        out.narrative(Place.SITE_LOSS);
        out.circle(
                "사고가 난 데이터센터를 다시 잃었을 때 개선계획에 적힌 구성으로 복구되기까지의 시간을 계산함. "
                        + "적히지 않은 값은 0으로 보지 않고 가장 좋은 경우와 가장 나쁜 경우를 함께 나타냄",
                out.sources().rules());
        PlanLoss.sites(in).forEach(site -> site(site, in, out));
    }

    private static void site(String site, EditionInputs in, EditionDraft out) {
        List<PlanLoss> losses = PlanLoss.of(site, in);
        if (!losses.isEmpty()) {
            out.add(SiteLossTable.of(site, losses, in, out.sources()));
        }
        losses.forEach(loss -> findings(loss, out));
        Set<String> computed =
                losses.stream().map(loss -> loss.order().letter().id()).collect(Collectors.toSet());
        in.orders().stream()
                .filter(order -> !computed.contains(order.letter().id()))
                .forEach(order -> notComputed(site, order, out));
    }

    private static void findings(PlanLoss loss, EditionDraft out) {
        loss.with(Verdict.MISSED).forEach(service -> missed(loss, service, out));
        loss.with(Verdict.UNKNOWN)
                .filter(service -> !loss.withheld(service.code()))
                .forEach(service -> unknown(loss, service, out));
        Origin components = out.sources().plan(loss.order(), "/components");
        for (Deadlock deadlock : loss.loss().deadlocks()) {
            out.circle(
                    "(" + loss.order().operatorName() + ") " + deadlock.text().ko(), components);
        }
        List<SinglePoint> points = loss.rules().singlePointsOfFailure();
        points.forEach(point -> out.circle(words(loss, point), components));
        if (points.isEmpty()) {
            String where = PlanLoss.partly(loss.order()) ? "계획의 공개된 부분" : "계획";
            out.circle(
                    "(" + loss.order().operatorName() + ") 단일 장애점(대신할 것이 없는 데이터센터나 구성요소)은 " + where + "에 없음",
                    components);
        }
    }

    private static void missed(PlanLoss loss, ServiceLoss service, EditionDraft out) {
        Origin origin = loss.origin(service, out.sources());
        String promised = service.rtoMinutes() == null ? "" : ", 목표복구시간은 " + Say.minutes(service.rtoMinutes());
        out.circle(loss.named(service) + ": 목표 미달. 복구까지 " + LossWords.recovery(service.recovery()) + promised, origin);
        out.dash("결정하는 구성요소: " + loss.chain(service), origin);
    }

    private static void unknown(PlanLoss loss, ServiceLoss service, EditionDraft out) {
        List<Undeclared> gaps = service.undeclared().stream()
                .filter(gap -> !loss.withheld(gap.code()))
                .toList();
        String missing = gaps.isEmpty() ? "" : ". 적혀 있어야 하는 값: " + LossWords.undeclared(gaps);
        String withheld = gaps.size() == service.undeclared().size() ? "" : ". 비공개 항목에 달려 있음";
        out.circle(loss.named(service) + ": 판단할 수 없음" + missing + withheld, loss.origin(service, out.sources()));
    }

    private static String words(PlanLoss loss, SinglePoint point) {
        String kind = point.kind() == SinglePoint.Kind.SITE ? "데이터센터 " : "구성요소 ";
        List<String> effects = new ArrayList<>();
        if (!point.stops().isEmpty()) {
            effects.add("멈추는 서비스 " + loss.names(point.stops()));
        }
        if (!point.blocksFailOver().isEmpty()) {
            effects.add("전환하지 못하는 서비스 " + loss.names(point.blocksFailOver()));
        }
        if (!point.pastTarget().isEmpty()) {
            effects.add("목표복구시간을 넘기는 서비스 " + loss.names(point.pastTarget()));
        }
        return "(" + loss.order().operatorName() + ") 단일 장애점: " + kind + point.code() + " ("
                + String.join("; ", effects) + ")";
    }

    private static void notComputed(String site, OrderInput order, EditionDraft out) {
        String who = "(" + order.operatorName() + ") ";
        if (order.accepted().isEmpty()) {
            out.circle(who + "채택된 개선계획이 없어 계산하지 못함", out.sources().letter(order, null));
        } else {
            String where = PlanLoss.partly(order) ? "개선계획의 공개된 부분에 " : "개선계획에 ";
            out.circle(
                    who + where + site + "에 둔 구성요소로 제공하는 서비스가 적혀 있지 않아 계산하지 않음",
                    out.sources().plan(order, "/services"));
        }
    }
}
