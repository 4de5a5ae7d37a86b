package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.Statement;
import kr.stability.reporting.document.Table;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.ImprovementPlan;
import org.junit.jupiter.api.Test;

/** Codes of services are a company's own, and a company may have been ordered more than once. */
class CompaniesApartTest {
    private static final String REPLAYED = "데이터센터 PANGYO 상실: 실제와 당시 구성의 재현";

    @Test
    void aServiceHasTheNameThatItsOwnCompanyGaveIt() {
        Document document = EditionCompiler.compile(with("naver", "KAKAOTALK", "네이버톡"));
        assertThat(row(document, "서비스별 장애 시간", "카카오톡")).contains("카카오");
        assertThat(row(document, REPLAYED, "카카오톡")).contains("카카오");
    }

    @Test
    void theLongestOutageIsNotGivenToAnotherCompany() {
        Document document = EditionCompiler.compile(with("naver", "KAKAOTALK_CHANNEL", "네이버톡"));
        assertThat(texts(document)).anyMatch(text -> text.contains("가장 긴 것은 카카오톡 채널 127시간 33분"));
    }

    /** The first of its plans that names the service counts, not the first of its plans. */
    @Test
    void aCompanyWithTwoPlansIsHeldAgainstTheOneThatNamesTheService() {
        EditionInputs in = ScenarioInputs.all();
        OrderInput kakao = of("kakao", in);
        ImprovementPlan plan = kakao.accepted().orElseThrow().plan();
        ImprovementPlan other =
                ImprovementPlan.inventory(plan.services().subList(0, 1), plan.sites(), plan.components());
        List<OrderInput> orders = new ArrayList<>(in.orders());
        orders.addFirst(accepted(kakao, other));
        assertThat(row(EditionCompiler.compile(with(orders, in)), REPLAYED, "카카오톡 채널"))
                .contains("127시간 33분", "3시간 35분");
    }

    private static EditionInputs with(String operator, String code, String name) {
        EditionInputs in = ScenarioInputs.all();
        OrderInput order = of(operator, in);
        ImprovementPlan plan = order.accepted().orElseThrow().plan();
        List<DigitalService> services = new ArrayList<>(plan.services());
        services.add(new DigitalService(
                code,
                new Text(name, null),
                DigitalService.Tier.MANAGED,
                false,
                60,
                0,
                null,
                plan.services().getFirst().needs(),
                List.of(),
                null));
        List<OrderInput> orders = new ArrayList<>(in.orders());
        orders.set(
                orders.indexOf(order),
                accepted(order, ImprovementPlan.inventory(services, plan.sites(), plan.components())));
        return with(orders, in);
    }

    private static EditionInputs with(List<OrderInput> orders, EditionInputs in) {
        return new EditionInputs(in.frame(), in.incidents(), orders, in.inspections(), in.reforms(), in.days());
    }

    private static OrderInput of(String operator, EditionInputs in) {
        return in.orders().stream()
                .filter(order -> order.operator().equals(operator))
                .findFirst()
                .orElseThrow();
    }

    private static OrderInput accepted(OrderInput order, ImprovementPlan plan) {
        return new OrderInput(
                order.letter(),
                order.requirements(),
                order.filings(),
                order.supplements(),
                order.accepted().map(is -> new OrderInput.Accepted(is.filing(), is.review(), is.sentAt(), plan)));
    }

    private static List<String> row(Document document, String caption, String cell) {
        return document.blocks().stream()
                .filter(block -> block instanceof Table table && table.caption().equals(caption))
                .flatMap(block -> ((Table) block).rows().stream())
                .map(Table.Row::cells)
                .filter(cells -> cells.contains(cell))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Document document) {
        return document.blocks().stream()
                .flatMap(block -> block instanceof Statement said ? Stream.of(said.text()) : Stream.empty())
                .toList();
    }
}
