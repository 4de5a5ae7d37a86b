package kr.stability.reporting.edition;

import java.util.Optional;
import kr.stability.reporting.narrative.Place;

/** 제출 현황: every version filed, in time or late, what was asked to be supplemented, which version was taken. */
final class FilingsSection implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.section("제출 현황");
        out.narrative(Place.FILINGS);
        Rows table = new Rows("제출 현황 (" + Say.time(in.frame().cutOff()) + " 마감)")
                .text("사업자", 15)
                .status("판", 8)
                .date("제출", 21)
                .date("접수", 21)
                .text("접수번호", 16)
                .status("기한", 13)
                .status("채택", 10);
        for (OrderInput order : in.orders()) {
            filings(order, table, out);
        }
        out.add(table.table());
        supplements(in, out);
    }

    private static void filings(OrderInput order, Rows table, EditionDraft out) {
        Optional<String> taken =
                order.accepted().map(accepted -> accepted.filing().id());
        for (OrderInput.Filing filing : order.filings()) {
            table.row(
                    out.sources().filing(filing),
                    order.operatorName(),
                    "제" + filing.version() + "판",
                    Cell.time(filing.filedAt()),
                    Cell.time(filing.receivedAt()),
                    filing.receipt(),
                    filing.late() ? "기한 경과" : "기한 내",
                    taken.equals(Optional.of(filing.id())) ? "채택" : "");
        }
        if (order.filings().isEmpty()) {
            table.row(out.sources().letter(order, null), order.operatorName(), "미제출", "", "", "", "", "");
        }
    }

    private static void supplements(EditionInputs in, EditionDraft out) {
        Rows table = new Rows("보완 요구")
                .text("사업자", 14)
                .code("요구사항", 14)
                .status("대상", 10)
                .date("요구일", 17)
                .date("보완기한", 17)
                .text("요구 내용", 40);
        for (OrderInput order : in.orders()) {
            for (OrderInput.Supplement supplement : order.supplements()) {
                table.row(
                        out.sources().record(supplement.review(), null, false),
                        order.operatorName(),
                        supplement.requirement(),
                        "제" + supplement.version() + "판",
                        Cell.date(supplement.askedOn()),
                        Cell.date(supplement.dueOn()),
                        supplement.text());
            }
        }
        if (table.isEmpty()) {
            out.circle("보완을 요구한 사항이 없음", out.sources().rules());
        } else {
            out.add(table.table());
        }
    }
}
