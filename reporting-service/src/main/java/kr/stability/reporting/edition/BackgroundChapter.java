package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.document.Bars;
import kr.stability.reporting.document.Heading;
import kr.stability.reporting.incident.TimelineEvent;
import kr.stability.reporting.narrative.Place;

/** Ⅰ. 추진 배경: what happened, why, and what was demanded. */
final class BackgroundChapter implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.part(Heading.Rank.PART, "추진 배경");
        out.section("사고 개요");
        out.narrative(Place.INCIDENT);
        in.incidents().forEach(incident -> overview(in, incident, out));
        out.section("원인");
        out.narrative(Place.CAUSE);
        in.incidents().forEach(incident -> out.circle(incident.cause(), of(incident, "/cause", out)));
        new OrdersSection().write(in, out);
    }

    private static void overview(EditionInputs in, IncidentInput incident, EditionDraft out) {
        out.box(incident.title(), of(incident, "/title", out));
        String site = incident.site() == null ? "" : "데이터센터 " + incident.site() + "에서 ";
        out.circle(site + Say.time(incident.startedAt()) + "에 시작됨", of(incident, "/startedAt", out));
        Rows course = new Rows("사고 경과").date("일시", 24).text("내용", 60);
        for (int i = 0; i < incident.timeline().size(); i++) {
            TimelineEvent event = incident.timeline().get(i);
            Origin origin = out.sources().record(incident.id(), "/timeline/" + i, incident.illustrative());
            course.row(
                    origin.and(out.sources().known(event.sources())),
                    Cell.time(event.at()),
                    event.text().ko());
        }
        if (!course.isEmpty()) {
            out.add(course.table());
        }
        outages(in, incident, out);
    }

    private static void outages(EditionInputs in, IncidentInput incident, EditionDraft out) {
        Map<String, String> operators = Lookup.operators(in);
        Lookup.Services services = Lookup.services(in);
        Rows table = new Rows("서비스별 장애 시간")
                .text("사업자", 14)
                .text("서비스", 22)
                .date("시작", 22)
                .date("복구", 22)
                .number("장애 시간", 17)
                .status("범위", 9);
        List<Bars.Bar> bars = new ArrayList<>();
        List<String> companies = incident.outages().stream()
                .map(IncidentInput.Outage::operator)
                .distinct()
                .toList();
        for (int i = 0; i < incident.outages().size(); i++) {
            IncidentInput.Outage outage = incident.outages().get(i);
            Origin origin = outage(incident, i, out);
            String service = services.name(outage.operator(), outage.service());
            String operator = operators.getOrDefault(outage.operator(), outage.operator());
            String lasted = Say.minutes(outage.minutes());
            table.row(
                    origin,
                    operator,
                    service,
                    Cell.time(outage.from()),
                    Cell.time(outage.to()),
                    Cell.minutes(outage.minutes(), lasted),
                    outage.partial() ? "일부" : "전체");
            bars.add(new Bars.Bar(
                    service.startsWith(operator) ? service : service + " (" + operator + ")",
                    outage.minutes(),
                    lasted,
                    companies.indexOf(outage.operator()),
                    origin.refs(),
                    origin.illustrative()));
        }
        if (!bars.isEmpty()) {
            out.add(table.table());
            out.add(new Bars("서비스별 장애 시간 비교 (단위: 분)", bars));
        }
    }

    private static Origin outage(IncidentInput incident, int index, EditionDraft out) {
        IncidentInput.Outage outage = incident.outages().get(index);
        return out.sources()
                .record(incident.id(), "/outages/" + index, outage.illustrative())
                .and(out.sources().known(outage.sources()));
    }

    private static Origin of(IncidentInput incident, String pointer, EditionDraft out) {
        return out.sources()
                .record(incident.id(), pointer, incident.illustrative())
                .and(out.sources().known(incident.sources()));
    }
}
