package kr.stability.reporting.edition;

import java.util.List;
import kr.stability.reporting.document.Heading;

/** 붙임 6. 비공개 항목: what companies marked confidential, and what became of it; only where something is. */
final class ConfidentialAnnex implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        List<Held> held = in.addenda().held();
        if (held.isEmpty()) {
            return;
        }
        out.part(Heading.Rank.ANNEX, "비공개 항목");
        out.circle(
                in.isPublic()
                        ? "사업자가 비공개로 표시한 항목은 있다는 것만 적고 내용은 싣지 않음. 이를 드러낼 수 있는 합계도 싣지 않음"
                        : "사업자가 비공개로 표시한 항목과 그 까닭. 공개본에는 내용과 까닭을 싣지 않음",
                out.sources().rules());
        Rows table = new Rows("비공개로 표시된 항목")
                .text("사업자", 14)
                .text("구분", 16)
                .text("항목", 16)
                .date("비공개 기한", 18)
                .text("처리", 30);
        if (!in.isPublic()) {
            table.text("까닭", 30);
        }
        held.forEach(each -> row(each, in, table, out));
        out.add(table.table());
    }

    private static void row(Held held, EditionInputs in, Rows table, EditionDraft out) {
        CharSequence until = held.row().mark().until() == null
                ? "정하지 않음"
                : Cell.date(held.row().mark().until());
        CharSequence[] cells = {
            held.order().operatorName(), held.row().part().korean(), item(held, in), until, state(held, in)
        };
        Origin origin = out.sources().plan(held.order(), held.row().pointer());
        Origin why = held.state() == Held.State.RELEASED
                ? origin.and(out.sources().record(held.release().orElseThrow().id(), null, false))
                : origin;
        table.row(why, in.isPublic() ? cells : with(cells, held.row().mark().reason()));
    }

    /** Codes of measures are numbers; all other codes may be telling and stay out with what they name. */
    private static String item(Held held, EditionInputs in) {
        boolean telling = switch (held.row().part()) {
            case MEASURE, MILESTONE, REMEDY_GROUP, DRILL -> false;
            case SERVICE, SITE, COMPONENT, RESPONSE_ORGANISATION, REMEDY, OPINION -> true;
        };
        return in.isPublic() && held.staysOut() && telling ? "" : held.row().code();
    }

    private static String state(Held held, EditionInputs in) {
        if (held.state() != Held.State.RELEASED || in.isPublic()) {
            return held.state().words();
        }
        Addenda.Release release = held.release().orElseThrow();
        return held.state().words() + ": " + Say.time(release.at()) + " " + release.by() + ", " + release.reference();
    }

    private static CharSequence[] with(CharSequence[] cells, String last) {
        CharSequence[] all = java.util.Arrays.copyOf(cells, cells.length + 1);
        all[cells.length] = last;
        return all;
    }
}
