package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.stability.reporting.document.Bars;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.Figure;
import kr.stability.reporting.document.Imprint;
import kr.stability.reporting.document.StackedBars;
import kr.stability.reporting.document.Table;
import kr.stability.reporting.document.Written;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.plan.Component;
import org.junit.jupiter.api.Test;

/** The figures and the coverage matrix of the 2022 case say what the plans say. */
class HtmlFiguresTest {
    private static final EditionInputs INPUTS = ScenarioInputs.all();
    private static final Document DOCUMENT = EditionCompiler.compile(INPUTS);
    private static final String HTML = new String(
                    Written.html(DOCUMENT, new Imprint("0".repeat(64), Instant.EPOCH)), StandardCharsets.UTF_8)
            .replace("&amp;", "&");

    /** The accessible name of a picture is its aria-label: its caption, and that the numbers stand in the table below. */
    @Test
    void everyFigureIsAPictureWithItsWords() {
        List<String> words = Pattern.compile("<svg[^>]* role=\"img\" aria-label=\"([^\"]+)\"")
                .matcher(HTML)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(words).hasSizeGreaterThanOrEqualTo((int) figures().count());
        assertThat(figures().map(Figure::words)).allMatch(words::contains);
        assertThat(figures().map(Figure::caption)).allMatch(caption -> HTML.contains("그림의 수치: " + caption));
    }

    @Test
    void theBarsCountTheComponentsOfThePlans() {
        StackedBars bars = figures()
                .filter(StackedBars.class::isInstance)
                .map(StackedBars.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(bars.bars())
                .filteredOn(bar -> bar.label().endsWith("개선계획"))
                .isNotEmpty()
                .allSatisfy(bar -> {
                    List<Component> promised = components(bar.label().replace(" 개선계획", ""));
                    assertThat(bar.total()).isEqualTo(promised.size());
                    assertThat(bar.values().getFirst())
                            .isEqualTo(promised.stream()
                                    .filter(part -> part.mode() == Component.Mode.ACTIVE_ACTIVE)
                                    .count());
                });
    }

    @Test
    void everyOutageHasABarOfItsMinutes() {
        Bars bars = figures()
                .filter(figure -> figure.caption().startsWith("서비스별 장애 시간 비교"))
                .map(Bars.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(bars.bars())
                .isNotEmpty()
                .extracting(Bars.Bar::value)
                .isEqualTo(INPUTS.incidents().getFirst().outages().stream()
                        .map(IncidentInput.Outage::minutes)
                        .toList());
    }

    @Test
    void theMatrixSaysHowManyDemandsOfACategoryAreAnswered() {
        Table matrix = DOCUMENT.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.caption().startsWith("사업자별·분야별 대응 현황"))
                .findFirst()
                .orElseThrow();
        for (int order = 0; order < INPUTS.orders().size(); order++) {
            List<String> expected =
                    new ArrayList<>(List.of(INPUTS.orders().get(order).operatorName()));
            for (Table.Column column :
                    matrix.columns().subList(1, matrix.columns().size())) {
                expected.add(answered(order, category(column.title())));
            }
            assertThat(matrix.rows().get(order).cells()).isEqualTo(expected);
        }
    }

    private static Category category(String words) {
        return Arrays.stream(Category.values())
                .filter(each -> Words.of(each).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String answered(int order, Category category) {
        OrderInput is = INPUTS.orders().get(order);
        List<String> asked = is.requirements().stream()
                .filter(demand -> demand.category() == category)
                .map(OrderInput.Requirement::code)
                .toList();
        List<String> answered = is.accepted().orElseThrow().plan().measures().stream()
                .flatMap(measure -> measure.requirements().stream())
                .toList();
        return asked.isEmpty() ? "" : asked.stream().filter(answered::contains).count() + " / " + asked.size();
    }

    private static List<Component> components(String company) {
        return INPUTS.orders().stream()
                .filter(order -> order.operatorName().equals(company))
                .findFirst()
                .orElseThrow()
                .accepted()
                .orElseThrow()
                .plan()
                .components();
    }

    private static Stream<Figure> figures() {
        return DOCUMENT.blocks().stream().filter(Figure.class::isInstance).map(Figure.class::cast);
    }
}
