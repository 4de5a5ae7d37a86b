package kr.stability.portal.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kr.stability.local.scenario.WebForm;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class WorkbookUploadTest {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");
    private final String order = Fixtures.drafted(Fixtures.today().plusDays(10));
    private final Desk desk = new Desk(drafter, order + "/plan/measures");

    private String title() {
        return drafter.open(order + "/plan/measures")
                .document()
                .getElementById("measures-0-title-ko")
                .val();
    }

    @Test
    void whatWasDownloadedIsTheSameWhenUploaded() {
        WebPage preview = desk.upload(desk.download());
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.document().text()).contains("달라지는 것이 없습니다");
    }

    @Test
    void nothingChangesBeforeItIsConfirmed() {
        WebPage preview = desk.upload(desk.edited("measures[].title.ko", "새 제목"));
        assertThat(preview.document().text()).contains("변경 1", "운영도구 다중화", "새 제목");
        assertThat(title()).isEqualTo("운영도구 다중화");
        WebPage done = drafter.submit(preview.formWith("seen"));
        assertThat(done.document().text()).contains("초안에 반영했습니다", "아직 제출되지 않았습니다");
        assertThat(title()).isEqualTo("새 제목");
    }

    @Test
    void whatIsChosenIsReadInTheLanguageOfThePage() {
        String path = java.net
                .URI
                .create(desk.upload(desk.edited("measures[].kind", "DONE")).url())
                .getPath();
        assertThat(drafter.open(path)
                        .document()
                        .select("#changes ~ .scroll ins")
                        .text())
                .isEqualTo("조치결과 (완료)");
        assertThat(drafter.inEnglish(path).select("#changes ~ .scroll ins").text())
                .isEqualTo("Done");
    }

    @Test
    void confirmingTwiceDoesItOnce() {
        WebForm confirm =
                desk.upload(desk.edited("measures[].title.ko", "새 제목")).formWith("seen");
        drafter.submit(confirm);
        assertThat(drafter.submit(confirm).document().text()).contains("초안에 반영했습니다");
    }

    @Test
    void aDraftChangedMeanwhileIsNotOverwritten() {
        WebPage preview = desk.upload(desk.edited("measures[].title.ko", "새 제목"));
        drafter.writes(order + "/plan/measures", Map.of("measures[0].title.ko", "상대 제목"));
        WebPage conflict = drafter.submit(preview.formWith("seen"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.document().text()).contains("다른 사람이 초안을 고쳤습니다", "상대 제목");
        assertThat(title()).isEqualTo("상대 제목");
        drafter.submit(conflict.formWith("seen"));
        assertThat(title()).isEqualTo("새 제목");
    }

    @Test
    void aBrokenRuleIsNamedWithItsCell() {
        WebPage preview = desk.upload(desk.edited("measures[].endsOn", "2023-02-30"));
        assertThat(preview.document().select("#errors ~ .scroll tbody tr").text())
                .contains("조치 measures", "2023-02-30", "날짜가 아닙니다", "not-a-date");
        assertThat(preview.document()
                        .select("#errors ~ .scroll tbody td")
                        .get(1)
                        .text())
                .matches("[A-Z]4");
        assertThat(preview.document().text()).contains("고칠 것이 있는 채로");
    }

    @Test
    void anOlderFileSaysSo() {
        byte[] file = desk.download();
        drafter.writes(order + "/plan/measures", Map.of("measures[0].title.ko", "나중 제목"));
        assertThat(desk.upload(file).document().text()).contains("초안이 바뀌었습니다");
    }

    @Test
    void theWholePlanGoesInAtOnce() {
        Desk whole = new Desk(drafter, order + "/plan");
        WebPage preview = whole.upload(whole.edited("measures[].title.ko", "전체에서"));
        assertThat(preview.document().text()).contains("변경 1");
        drafter.submit(preview.formWith("seen"));
        assertThat(title()).isEqualTo("전체에서");
    }

    @Test
    void noInAWorkbookIsNoTickOnThePage() {
        String section = order + "/plan/opinion";
        drafter.writes(section, Map.of("opinion.ko", "의견"));
        Desk opinion = new Desk(drafter, section);
        drafter.submit(opinion.upload(opinion.edited("illustrative", "FALSE")).formWith("seen"));
        assertThat(drafter.open(section).document().select("[name=illustrative][checked]"))
                .isEmpty();
    }

    @Test
    void certifiersAndOtherCompaniesCannotUpload() {
        byte[] file = desk.download();
        assertThat(new Desk(SignedIn.as("kakao-certifier"), order + "/plan/measures")
                        .upload(file)
                        .status())
                .isEqualTo(403);
        assertThat(new Desk(SignedIn.as("naver-drafter"), order + "/plan/measures")
                        .upload(file)
                        .status())
                .isEqualTo(SignedIn.CANNOT_TELL);
        String import_ = java.net.URI.create(desk.upload(file).url()).getPath();
        assertThat(SignedIn.as("naver-drafter").open(import_).status()).isEqualTo(SignedIn.CANNOT_TELL);
        assertThat(drafter.open(import_).status()).isEqualTo(200);
    }

    @Test
    void markupInACellIsShownAsText() {
        WebPage preview = desk.upload(desk.edited("measures[].title.ko", "<script>x</script>{7*7}"));
        assertThat(preview.document().select("script:not([src])")).isEmpty();
        assertThat(preview.document().text()).contains("<script>x</script>{7*7}");
    }

    @Test
    void aFileThatIsNoWorkbookIsAnsweredWithWhatToDo() {
        WebPage refused = desk.upload("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().text()).contains(".xlsx로 저장한 뒤", "초안은 그대로입니다");
    }

    @Test
    void aFileWithAFlawCannotBeConfirmed() {
        WebPage preview = desk.upload(desk.computed("measures[].budgetKrw", "1+1"));
        assertThat(preview.document().text()).contains("수식은 읽지 않습니다", "다시 올려야 반영할 수 있습니다");
        assertThat(preview.document().select("input[name=seen]")).isEmpty();
        assertThat(drafter.send(
                                java.net.URI.create(preview.url()).getPath(),
                                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(java.net.http.HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(422);
    }
}
