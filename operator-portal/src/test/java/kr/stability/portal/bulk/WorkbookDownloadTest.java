package kr.stability.portal.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Test;

@PortalTest
class WorkbookDownloadTest {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");

    private HttpResponse<byte[]> download(String path) {
        return drafter.send(path, HttpRequest.Builder::GET);
    }

    private static List<Row> rows(byte[] file, String sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }

    @Test
    void aSectionIsFilledFromTheDraft() throws IOException {
        HttpResponse<byte[]> answer =
                download(Fixtures.drafted(Fixtures.today().plusDays(10)) + "/plan/measures/workbook");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''2022-");
        List<Row> milestones = rows(answer.body(), "이행일정 measures.milestones");
        assertThat(milestones.get(0).getCellText(0)).isEqualTo("조치 코드");
        assertThat(milestones.get(1).getCellText(0)).isEqualTo("Measure Code");
        assertThat(milestones.get(2).getCellText(2)).isEqualTo("measures[].milestones[].dueOn");
        assertThat(milestones.get(2).isHidden()).isTrue();
        assertThat(milestones.get(3).getCellText(0)).isEqualTo("M1");
        assertThat(milestones.get(3).getCell(2).asDate().toLocalDate()).hasToString("2023-02-28");
    }

    @Test
    void thePlanHasASheetForEachList() throws IOException {
        byte[] file = download(Fixtures.order("kakao") + "/plan/workbook").body();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName().replaceAll(".* ", "")))
                    .containsExactly(
                            "measures",
                            "measures.milestones",
                            "explainMeasures",
                            "services",
                            "explainServices",
                            "sites",
                            "explainSites",
                            "components",
                            "components.failovers",
                            "explainComponents",
                            "drills",
                            "explainDrills",
                            "response-organisation",
                            "explainResponseOrganisation",
                            "remedy",
                            "remedy.groups",
                            "explainRemedy",
                            "opinion",
                            "explainOpinion",
                            "codes");
        }
    }

    @Test
    void sheetsOfExplanationsAreHiddenWhileThereAreNone() throws IOException {
        byte[] file = download(Fixtures.order("kakao") + "/plan/workbook").body();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().filter(sheet -> sheet.getName().contains("explain")))
                    .hasSize(8)
                    .allMatch(sheet -> sheet.getVisibility() == SheetVisibility.HIDDEN);
        }
    }

    @Test
    void anotherCompanysPlanIsNotFound() {
        assertThat(download(Fixtures.order("naver") + "/plan/workbook").statusCode())
                .isEqualTo(SignedIn.CANNOT_TELL);
    }

    @Test
    void theLinksAreOnThePages() {
        String plan = Fixtures.order("kakao") + "/plan";
        assertThat(drafter.open(plan).link(".*/plan/workbook")).isPresent();
        assertThat(drafter.open(plan + "/sites").link(".*/plan/sites/workbook")).isPresent();
    }

    @Test
    void aTextLongerThanACellIsNamed() {
        String order = Fixtures.order("kakao");
        drafter.writes(order + "/plan/opinion", java.util.Map.of("opinion.ko", "가".repeat(33_000)));
        HttpResponse<byte[]> answer = download(order + "/plan/opinion/workbook");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("32,767자");
    }
}
