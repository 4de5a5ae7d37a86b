package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.stability.reporting.incident.DamageClaims;
import kr.stability.reporting.narrative.Place;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.plan.Remedy;

/** 이용자 피해구제: who gets what by when, with totals of what is declared, and the claims that were counted. */
final class RemedySection implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.item("이용자 피해구제");
        out.narrative(Place.REMEDY);
        Measures.write(EnumSet.of(Category.USER_REMEDY), in, out);
        claims(in, out);
        Sums sums = new Sums(in.totals());
        for (OrderInput order : in.orders()) {
            order.accepted()
                    .map(accepted -> accepted.plan().remedy())
                    .ifPresent(remedy -> remedy(order, remedy, sums, out));
        }
        totals(in, sums, out);
    }

    /** Sums by name, and what is said where there is none. */
    private record Sums(Map<String, Disclosure.Total> totals) {
        boolean has(String name) {
            return totals.containsKey(name);
        }

        /** @param withheld whether something that belongs to the sum stays out */
        CharSequence cell(String name, boolean withheld) {
            return has(name) ? Cell.won(totals.get(name).sum()) : withheld ? Redaction.WORD : Say.UNDECLARED;
        }
    }

    private static void claims(EditionInputs in, EditionDraft out) {
        Rows table = new Rows("피해 신고 현황 (단위: 건)")
                .text("사업자", 14)
                .number("전체", 14)
                .number("자사 서비스", 14)
                .number("소상공인", 14)
                .number("유료 서비스", 14)
                .number("무료 서비스 손실", 16);
        Map<String, String> operators = Lookup.operators(in);
        for (IncidentInput incident : in.incidents()) {
            for (int i = 0; i < incident.claims().size(); i++) {
                DamageClaims claims = incident.claims().get(i);
                Origin origin = out.sources().record(incident.id(), "/claims/" + i, incident.illustrative());
                table.row(
                        origin.and(out.sources().known(claims.sources())),
                        operators.getOrDefault(claims.operator(), claims.operator()),
                        Cell.count(claims.reports()),
                        Cell.count(claims.onOwnServices()),
                        Cell.count(claims.bySmallMerchants()),
                        Cell.count(claims.onPaidServices()),
                        Cell.count(claims.onFreeServicesWithLoss()));
            }
        }
        if (!table.isEmpty()) {
            out.add(table.table());
        }
    }

    /** By whom it is for, over all companies; amounts only, because somebody may belong to two groups. */
    private static void totals(EditionInputs in, Sums sums, EditionDraft out) {
        Rows table = new Rows("피해구제 금액의 합계 (전 사업자)").text("대상", 40).number("합계", 40);
        List<Origin> origins = in.orders().stream()
                .filter(order -> order.accepted().isPresent()
                        && order.accepted().orElseThrow().plan().remedy() != null)
                .map(order -> out.sources().plan(order, "/remedy/groups"))
                .toList();
        Origin all = Origin.all(origins);
        for (Remedy.UserGroup group : Remedy.UserGroup.values()) {
            if (asked(group, in)) {
                table.row(
                        all,
                        Words.of(group),
                        sums.cell(Totals.of(Totals.REMEDY, group.name()), withheld(in, each -> each.group() == group)));
            }
        }
        if (!table.isEmpty()) {
            table.row(all, "합계", sums.cell(Totals.REMEDY, withheld(in, each -> true)));
            out.add(table.table());
        }
    }

    /** A group that was emptied may have had an amount or none; a remedy that was, any group. */
    private static boolean withheld(EditionInputs in, Predicate<Remedy.Group> which) {
        return remedies(in)
                .anyMatch(remedy -> Redaction.emptied(remedy.confidential())
                        || remedy.groups().stream()
                                .filter(which)
                                .anyMatch(group -> Redaction.emptied(group.confidential())));
    }

    private static Stream<Remedy> remedies(EditionInputs in) {
        return in.orders().stream()
                .flatMap(order -> order.accepted().stream())
                .map(accepted -> accepted.plan().remedy())
                .filter(Objects::nonNull);
    }

    private static boolean asked(Remedy.UserGroup group, EditionInputs in) {
        return remedies(in).flatMap(remedy -> remedy.groups().stream()).anyMatch(each -> each.group() == group);
    }

    private static void remedy(OrderInput order, Remedy remedy, Sums sums, EditionDraft out) {
        if (Redaction.emptied(remedy.confidential())) {
            out.circle(
                    "(" + order.operatorName() + ") " + Redaction.WORD,
                    out.sources().plan(order, "/remedy"));
        }
        Remedy.ConsultationBody body = remedy.consultationBody();
        if (body != null && body.name() != null) {
            Origin origin = out.sources()
                    .plan(order, "/remedy/consultationBody")
                    .and(out.sources().known(body.sources()));
            out.circle(
                    "(" + order.operatorName() + ") 협의체: " + body.name().ko() + " (" + String.join(", ", body.members())
                            + ")",
                    origin);
        }
        if (!remedy.groups().isEmpty()) {
            groups(order, remedy.groups(), sums, out);
        }
    }

    private static void groups(OrderInput order, List<Remedy.Group> groups, Sums sums, EditionDraft out) {
        Rows table = new Rows(order.operatorName() + " 피해구제 기준")
                .text("대상", 14)
                .number("신고(건)", 13)
                .number("이용자(명)", 15)
                .text("기준", 38)
                .number("금액", 14)
                .date("기한", 16);
        List<Origin> origins = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Remedy.Group group = groups.get(i);
            Origin origin = out.sources()
                    .plan(order, "/remedy/groups/" + i)
                    .and(out.sources().known(group.sources()));
            origins.add(origin);
            if (Redaction.emptied(group.confidential())) {
                String word = Redaction.WORD;
                table.row(origin, Words.of(group.group()), word, word, word, word, word);
                continue;
            }
            table.row(
                    origin,
                    Words.of(group.group()),
                    Cell.count(group.claims()),
                    Cell.count(group.users()),
                    group.criteria() == null ? Say.UNDECLARED : group.criteria().ko(),
                    Cell.won(group.amountKrw()),
                    group.dueOn() == null ? Say.UNDECLARED : Cell.date(group.dueOn()));
        }
        String name = Totals.of(Totals.REMEDY, order.letter().id());
        if (groups.stream().anyMatch(group -> group.amountKrw() != null) || sums.has(name)) {
            boolean withheld = groups.stream().anyMatch(group -> Redaction.emptied(group.confidential()));
            table.row(Origin.all(origins), "기재된 금액의 합계", "", "", "", sums.cell(name, withheld), "");
        }
        out.add(table.table());
    }
}
