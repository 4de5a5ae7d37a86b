package kr.stability.reporting.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.stability.reporting.implementation.MilestoneState;
import kr.stability.reporting.incident.TimelineEvent;
import kr.stability.reporting.inspection.InspectionResult;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.order.Nature;
import kr.stability.reporting.order.Stage;
import kr.stability.reporting.order.Want;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.Measure;
import kr.stability.reporting.plan.Milestone;
import kr.stability.reporting.plan.Site;

/**
 * The inputs of an edition with many companies of 40 measures each, two milestones a measure; each company with eight
 * requirements, three services, five components in two data centres, an outage, an inspection and a monthly report.
 */
final class ManyMeasures {
    /** Measures of a company. */
    static final int EACH = 40;

    private static final Instant START = Instant.parse("2022-10-15T06:19:00Z");
    private static final LocalDate ARRIVED = LocalDate.of(2022, 12, 6);
    private static final String HASH = "ab".repeat(32);

    private ManyMeasures() {}

    static EditionInputs of(int measures) {
        int companies = (measures + EACH - 1) / EACH;
        return new EditionInputs(
                new EditionInputs.Frame(
                        "2023-Q1-01",
                        new Quarter(2023, 1),
                        Instant.parse("2023-03-28T15:00:00Z"),
                        Instant.parse("2023-03-30T01:00:00Z")),
                List.of(incident(companies)),
                IntStream.range(0, companies)
                        .mapToObj(i -> order(i, Math.min(EACH, measures - i * EACH)))
                        .toList(),
                IntStream.range(0, companies).mapToObj(ManyMeasures::inspection).toList(),
                List.of(),
                List.of());
    }

    private static IncidentInput incident(int companies) {
        return new IncidentInput(
                "incident",
                "pangyo",
                "데이터센터 화재로 인한 장애",
                "배터리실 화재",
                "PANGYO",
                START,
                List.of(new TimelineEvent(START, new Text("화재 발생", null), List.of("S1"))),
                IntStream.range(0, companies)
                        .mapToObj(i -> new IncidentInput.Outage(
                                "op" + i,
                                "S" + i + "-0",
                                START,
                                START.plusSeconds(3_600L + 60L * i),
                                false,
                                List.of(),
                                true))
                        .toList(),
                List.of(),
                List.of("S1"),
                true);
    }

    private static InspectionInput inspection(int company) {
        return new InspectionInput(
                "inspection" + company,
                "op" + company,
                "order" + company,
                "R1",
                null,
                List.of(),
                "PANGYO",
                LocalDate.of(2023, 2, 21),
                InspectionResult.PARTIAL,
                "전환 절차의 일부만 확인됨",
                true,
                List.of());
    }

    private static OrderInput order(int company, int measures) {
        OrderInput.Letter letter = new OrderInput.Letter(
                "order" + company,
                "2022-디지털-%04d".formatted(company),
                "pangyo",
                "op" + company,
                "사업자 " + company,
                Nature.ADMINISTRATIVE_GUIDANCE,
                "과학기술정보통신부",
                ARRIVED,
                LocalDate.of(2023, 1, 6),
                List.of(),
                List.of(Want.values()),
                List.of("S0"));
        List<OrderInput.Requirement> requirements = new ArrayList<>();
        for (Category category : Category.values()) {
            requirements.add(new OrderInput.Requirement(
                    "R" + requirements.size(),
                    category,
                    Stage.values()[requirements.size() % 3],
                    requirements.isEmpty(),
                    "서비스가 한 데이터센터의 상실에도 계속되도록 다중화할 것"));
        }
        OrderInput.Filing filing = new OrderInput.Filing(
                "filing" + company,
                1,
                "2023-%06d".formatted(company),
                Instant.parse("2023-01-06T07:00:00Z"),
                Instant.parse("2023-01-06T07:00:02Z"),
                false,
                HASH);
        OrderInput.Accepted accepted = new OrderInput.Accepted(
                filing, "review" + company, Instant.parse("2023-01-27T06:00:00Z"), plan(company, measures));
        return new OrderInput(letter, requirements, List.of(filing), List.of(), Optional.of(accepted))
                .reporting(List.of(report(company, measures)));
    }

    private static ReportInput report(int company, int measures) {
        return new ReportInput(
                "report" + company,
                "2023-02",
                1,
                Instant.parse("2023-03-02T05:00:00Z"),
                IntStream.range(0, measures)
                        .mapToObj(i -> new ReportInput.Entry(
                                i, "M" + i, "M" + i + "-1", MilestoneState.MOVED, LocalDate.of(2023, 4, 30), null))
                        .toList());
    }

    private static ImprovementPlan plan(int company, int measures) {
        return new ImprovementPlan(
                true,
                IntStream.range(0, measures).mapToObj(ManyMeasures::measure).toList(),
                IntStream.range(0, 3).mapToObj(i -> service(company, i)).toList(),
                List.of(site("PANGYO", "판교 데이터센터"), site("ANYANG", "안양 데이터센터")),
                IntStream.range(0, 5).mapToObj(i -> component(company, i)).toList(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Measure measure(int i) {
        return new Measure(
                "M" + i,
                List.of("R" + i % Category.values().length),
                i % 3 == 0 ? Measure.Kind.DONE : Measure.Kind.PLANNED,
                new Text("배포도구와 운영도구 동작-동작 전환 " + i, null),
                new Text("두 데이터센터에서 동시에 동작하도록 바꾸고, 한쪽을 잃는 훈련을 분기마다 한다.", null),
                "인프라실",
                100_000_000L + 1_000_000L * i,
                LocalDate.of(2023, 6, 30),
                List.of(
                        milestone(i, 1, LocalDate.of(2023, 3, 1 + i % 28)),
                        milestone(i, 2, LocalDate.of(2023, 6, 1 + i % 28))),
                List.of(),
                List.of(),
                null);
    }

    private static Milestone milestone(int measure, int step, LocalDate due) {
        return new Milestone(
                "M" + measure + "-" + step, new Text(step == 1 ? "설계 완료" : "전환 완료", null), due, due, null, null, null);
    }

    private static DigitalService service(int company, int i) {
        return new DigitalService(
                "S" + company + "-" + i,
                new Text("서비스 " + company + "-" + i, null),
                DigitalService.Tier.CORE,
                i == 0,
                60,
                10,
                null,
                List.of("C" + company + "-" + i),
                List.of(),
                null);
    }

    private static Site site(String code, String name) {
        return new Site(code, null, new Text(name, null), null, null, List.of(), null);
    }

    private static Component component(int company, int i) {
        return new Component(
                "C" + company + "-" + i,
                new Text("구성요소 " + i, null),
                Component.Layer.values()[i],
                i % 2 == 0 ? Component.Mode.ACTIVE_ACTIVE : Component.Mode.SINGLE,
                i % 2 == 0 ? List.of("PANGYO", "ANYANG") : List.of("PANGYO"),
                null,
                List.of(),
                null,
                600,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
