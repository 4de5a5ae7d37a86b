package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import kr.stability.reporting.incident.DamageClaims;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.plan.Remedy;

/** 이용자 피해구제: who gets what by when, with totals of what is declared, and the claims that were counted. */
final class RemedySection implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.item("이용자 피해구제");
        Measures.write(EnumSet.of(Category.USER_REMEDY), in, out);
        claims(in, out);
        for (EditionInputs.Order order : in.orders()) {
            order.accepted().map(accepted -> accepted.plan().remedy()).ifPresent(remedy -> remedy(order, remedy, out));
        }
    }

    private static void claims(EditionInputs in, EditionDraft out) {
        Rows table = new Rows("피해 신고 현황")
                .text("사업자", 14)
                .number("전체", 14)
                .number("자사 서비스", 14)
                .number("소상공인", 14)
                .number("유료 서비스", 14)
                .number("무료 서비스 손실", 16);
        for (EditionInputs.Incident incident : in.incidents()) {
            for (int i = 0; i < incident.claims().size(); i++) {
                DamageClaims claims = incident.claims().get(i);
                Origin origin = out.sources().record(incident.id(), "/claims/" + i, incident.illustrative());
                table.row(
                        origin.and(out.sources().known(claims.sources())),
                        Lookup.operators(in).getOrDefault(claims.operator(), claims.operator()),
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

    private static void remedy(EditionInputs.Order order, Remedy remedy, EditionDraft out) {
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
            groups(order, remedy.groups(), out);
        }
    }

    private static void groups(EditionInputs.Order order, List<Remedy.Group> groups, EditionDraft out) {
        Rows table = new Rows(order.operatorName() + " 피해구제 기준")
                .text("대상", 14)
                .number("신고", 13)
                .number("이용자", 15)
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
            table.row(
                    origin,
                    Words.of(group.group()),
                    Cell.count(group.claims()),
                    Cell.count(group.users()),
                    group.criteria() == null ? Say.UNDECLARED : group.criteria().ko(),
                    Cell.won(group.amountKrw()),
                    Cell.date(group.dueOn()));
        }
        total(groups, Origin.all(origins), table);
        out.add(table.table());
    }

    /** Of amounts only: claims and users are not added up, because somebody may belong to two groups. */
    private static void total(List<Remedy.Group> groups, Origin origin, Rows table) {
        List<Long> known = groups.stream()
                .map(Remedy.Group::amountKrw)
                .filter(Objects::nonNull)
                .toList();
        if (!known.isEmpty()) {
            CharSequence sum =
                    Cell.won(known.stream().mapToLong(amount -> amount).sum());
            table.row(origin, "기재된 금액의 합계", "", "", "", sum, "");
        }
    }
}
