package kr.stability.reporting.edition;

import java.util.EnumSet;
import kr.stability.reporting.narrative.Place;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.plan.ResponseOrganisation;

/** Ⅲ. 3. 디지털 위기관리 기반 구축. */
final class GovernanceChapter implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.section("디지털 위기관리 기반 구축");
        out.narrative(Place.GOVERNANCE);
        out.item("상시 대응조직");
        Measures.write(EnumSet.of(Category.RESPONSE_ORGANISATION), in, out);
        organisations(in, out);
        if (!Measures.answering(EnumSet.of(Category.OTHER), in).isEmpty()) {
            out.item("그 밖의 과제");
            Measures.write(EnumSet.of(Category.OTHER), in, out);
        }
        out.item("제도개선");
        reforms(in, out);
    }

    private static void organisations(EditionInputs in, EditionDraft out) {
        Rows table = new Rows("사업자별 상시 대응조직")
                .text("사업자", 16)
                .text("조직", 30)
                .status("당직", 12)
                .number("전파 시간", 14)
                .text("연락처", 18);
        for (OrderInput order : in.orders()) {
            ResponseOrganisation is =
                    order.accepted().map(a -> a.plan().responseOrganisation()).orElse(null);
            if (is != null) {
                Origin origin = out.sources()
                        .plan(order, "/responseOrganisation")
                        .and(out.sources().known(is.sources()));
                if (Redaction.emptied(is.confidential())) {
                    String word = Redaction.WORD;
                    table.row(origin, order.operatorName(), word, word, word, word);
                    continue;
                }
                table.row(
                        origin,
                        order.operatorName(),
                        is.name() == null ? Say.UNDECLARED : is.name().ko(),
                        Say.yes(is.dutyRoster()),
                        Cell.minutes(is.escalationMinutes()),
                        is.contact() == null ? Say.UNDECLARED : is.contact());
            }
        }
        if (!table.isEmpty()) {
            out.add(table.table());
        }
    }

    private static void reforms(EditionInputs in, EditionDraft out) {
        if (in.reforms().isEmpty()) {
            out.circle("마감 시점까지 기록된 제도개선 과제가 없음", out.sources().rules());
            return;
        }
        Rows table = new Rows("제도개선 과제")
                .code("번호", 11)
                .text("과제", 40)
                .text("법령·고시", 20)
                .text("주관", 12)
                .date("시기", 15)
                .status("상태", 10);
        for (ReformInput reform : in.reforms()) {
            Origin origin = out.sources()
                    .record(reform.id(), null, false)
                    .and(out.sources().known(reform.sources()));
            table.row(
                    origin,
                    reform.code(),
                    reform.text(),
                    reform.law() == null ? "" : reform.law(),
                    reform.department() == null ? "미정" : reform.department(),
                    reform.on() == null ? "미정" : Cell.date(reform.on()),
                    Words.of(reform.status()));
        }
        out.add(table.table());
    }
}
