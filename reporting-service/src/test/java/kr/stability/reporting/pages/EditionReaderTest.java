package kr.stability.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.stability.reporting.document.Block;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.Heading;
import kr.stability.reporting.document.Source;
import kr.stability.reporting.document.SourceRef;
import kr.stability.reporting.document.Statement;
import kr.stability.reporting.document.Table;
import kr.stability.reporting.edition.Audience;
import kr.stability.reporting.edition.EditionView;
import kr.stability.reporting.edition.ReadEditions;
import kr.stability.reporting.edition.Snapshot;
import kr.stability.reporting.problem.Problem;
import org.junit.jupiter.api.Test;

class EditionReaderTest {
    private static final UUID PLAN = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final ReadEditions.Reading LONG = reading(1_000, 600);

    @Test
    void aThousandStatementsAreDividedAndNoneIsLost() {
        List<EditionPage> pages = pages(LONG);
        assertThat(pages).hasSize(7);
        assertThat(pages).allSatisfy(page -> assertThat(lines(page)).isLessThanOrEqualTo(EditionReader.LINES));
        assertThat(pages.stream().mapToInt(EditionReaderTest::lines).sum()).isEqualTo(1_600);
    }

    @Test
    void aPartThatGoesOnKeepsItsNameAndItsAnchorStandsOnce() {
        assertThat(page(LONG, 1).chapters())
                .extracting(EditionPage.Chapter::anchor)
                .containsExactly("h1");
        assertThat(page(LONG, 2).chapters())
                .containsExactly(new EditionPage.Chapter(
                        null, "Ⅰ. 현황", page(LONG, 2).chapters().getFirst().pieces()));
    }

    @Test
    void aTableThatGoesOnSaysSo() {
        assertThat(grids(page(LONG, 5))).extracting(EditionPage.Grid::continued).containsExactly(false);
        assertThat(grids(page(LONG, 6))).extracting(EditionPage.Grid::continued).containsExactly(true);
    }

    @Test
    void theContentsKnowThePageOfEachHeading() {
        assertThat(page(LONG, 1).contents())
                .extracting(EditionPage.Entry::page, EditionPage.Entry::anchor)
                .containsExactly(tuple(1, "h1"), tuple(5, "h2"));
    }

    @Test
    void aMarkLeadsToThePlaceOrToThePageWhereTheSourceIsDescribed() {
        List<EditionPage.Link> links = said(page(LONG, 1)).links();
        assertThat(links)
                .extracting(EditionPage.Link::mark, EditionPage.Link::href)
                .containsExactly(
                        tuple("제출1", "/ministry/submissions/" + PLAN + "?at=%2Fmeasures%2F0#at"),
                        tuple("제출1-2", "/ministry/submissions/" + PLAN + "?at=%2Fmeasures%2F0%2FendsOn#at"),
                        tuple("S1", "?audience=RESTRICTED&page=7#src-2"));
        assertThat(grids(page(LONG, 7)).getFirst().rows())
                .extracting(EditionPage.Line::anchor)
                .contains("src-2");
    }

    /** A public source is described by people: what they type must not become a link that runs. */
    @Test
    void anAddressThatIsNoneOfTheWebIsNotALink() {
        EditionPage.Line described = grids(page(LONG, 7)).getFirst().rows().getLast();
        assertThat(described.links()).extracting(EditionPage.Link::href).containsExactly("https://www.msit.go.kr/");
    }

    @Test
    void aShortEditionIsOnePageAndThereIsNoOther() {
        assertThat(pages(reading(3, 1))).hasSize(1);
        assertThatThrownBy(() -> page(LONG, 0)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> page(LONG, 8)).isInstanceOf(Problem.class);
    }

    private static ReadEditions.Reading reading(int statements, int rows) {
        List<SourceRef> refs = List.of(
                new SourceRef("제출1", "/measures/0"),
                new SourceRef("제출1", "/measures/0/endsOn"),
                new SourceRef("S1", null));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(Heading.Rank.PART, "현황"));
        IntStream.range(0, statements)
                .mapToObj(i -> new Statement(Statement.Bullet.CIRCLE, "문장 " + i, refs, false))
                .forEach(blocks::add);
        blocks.add(new Heading(Heading.Rank.ANNEX, "출처"));
        blocks.add(new Table("출처", List.of(new Table.Column("근거", Table.Kind.CODE, 1)), rows(rows)));
        List<Source> sources = List.of(
                new Source("제출1", "제출", "카카오 개선계획 제2판", "접수 2023-000001", "ab".repeat(32), List.of()),
                new Source(
                        "S1", "공개자료", "보도자료", "S1", null, List.of("javascript:alert(1)", "https://www.msit.go.kr/")));
        Document document = new Document(
                "방안", "1분기", "ko", "2023-Q1-01", LocalDate.of(2023, 3, 30), "부처", List.of(), blocks, sources);
        return new ReadEditions.Reading(
                edition(),
                document,
                List.of(
                        new Snapshot.Input("제출1", "제출", PLAN.toString(), "ab".repeat(32)),
                        new Snapshot.Input("S1", "공개자료", "S1", null)));
    }

    private static List<Table.Row> rows(int many) {
        List<Table.Row> rows = new ArrayList<>();
        IntStream.range(0, many - 1)
                .mapToObj(i -> new Table.Row(List.of("줄 " + i), List.of(), false, null))
                .forEach(rows::add);
        rows.add(new Table.Row(List.of("S1"), List.of(), false, "S1"));
        return rows;
    }

    private static EditionView edition() {
        Instant then = Instant.parse("2023-03-30T01:00:00Z");
        return new EditionView(
                PLAN,
                "2023-Q1-01",
                "2023-Q1",
                then,
                then,
                "ab",
                "cd",
                false,
                EditionView.Status.COMPILED,
                null,
                null,
                null,
                null,
                0);
    }

    private static List<EditionPage> pages(ReadEditions.Reading reading) {
        return IntStream.rangeClosed(1, page(reading, 1).turn().pages())
                .mapToObj(number -> page(reading, number))
                .toList();
    }

    private static EditionPage page(ReadEditions.Reading reading, int number) {
        return EditionReader.page(reading, Audience.RESTRICTED, number);
    }

    private static List<EditionPage.Piece> pieces(EditionPage page) {
        return page.chapters().stream()
                .flatMap(chapter -> chapter.pieces().stream())
                .toList();
    }

    private static EditionPage.Said said(EditionPage page) {
        return pieces(page).getFirst().said();
    }

    private static List<EditionPage.Grid> grids(EditionPage page) {
        return pieces(page).stream()
                .map(EditionPage.Piece::grid)
                .filter(grid -> grid != null)
                .toList();
    }

    private static int lines(EditionPage page) {
        return pieces(page).stream()
                .mapToInt(piece -> piece.said() != null
                        ? 1
                        : piece.grid() == null ? 0 : piece.grid().rows().size())
                .sum();
    }
}
