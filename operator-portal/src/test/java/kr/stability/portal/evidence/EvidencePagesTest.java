package kr.stability.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.stability.local.scenario.Browser;
import kr.stability.local.scenario.WebForm;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.testsupport.AtOnce;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@PortalTest
class EvidencePagesTest {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");
    private final String order = Fixtures.drafted(Fixtures.today().plusDays(10));
    private final String page = order + "/plan/evidence";

    private HttpResponse<byte[]> posts(MultipartForm form) {
        return drafter.send(
                page,
                request -> request.header("Content-Type", MultipartForm.TYPE)
                        .POST(BodyPublishers.ofByteArray(form.bytes())));
    }

    private Document reads() {
        return drafter.open(page).document();
    }

    @Test
    void whatNoPlanMayContainIsLeftOutOfTheDescription() {
        posts(new MultipartForm()
                .field("description", "\uFEFF훈련\u0085 결과")
                .file("files", "a.pdf", SampleFiles.pdf(2000)));
        assertThat(reads().select("article textarea").text()).isEqualTo("훈련 결과");
    }

    @Test
    void whatWasTypedStaysWhenAFileIsNotTaken() {
        var answer = posts(new MultipartForm()
                .field("description", "훈련 결과")
                .field("items", "measures/M1")
                .file("files", "report.pdf", SampleFiles.padded("MZ")));
        Document shown = Jsoup.parse(TusClient.text(answer));
        assertThat(shown.select("#description").text()).isEqualTo("훈련 결과");
        assertThat(shown.select("#upload input[value=measures/M1][checked]")).hasSize(1);
    }

    @Test
    void aPlainFormTakesSeveralFilesAndLinksThem() {
        byte[] bytes = SampleFiles.pdf(2000);
        var answer = posts(new MultipartForm()
                .field("effectiveOn", "2023-01-05")
                .field("items", "measures/M1")
                .file("files", "훈련 결과.pdf", bytes)
                .file("files", "b.pdf", SampleFiles.pdf(3000)));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(reads().select("article h3").eachText()).containsExactly("훈련 결과.pdf", "b.pdf");
        assertThat(reads().select(".hash").eachText()).contains(TusClient.sha256(bytes));
        assertThat(reads().select("input[value=measures/M1][checked]")).hasSize(2);
    }

    @Test
    void theSameFileManyTimesAtOnceIsOneFile() throws Exception {
        byte[] bytes = SampleFiles.pdf(2000);
        List<Integer> answers = AtOnce.answers(
                () -> posts(new MultipartForm().file("files", "a.pdf", bytes)).statusCode());
        assertThat(answers).containsOnly(303);
        assertThat(reads().select("article h3").eachText()).containsExactly("a.pdf");
    }

    @Test
    void oneBadFileIsNamedAndTheOthersAreKept() {
        var answer = posts(new MultipartForm()
                .file("files", "report.pdf", SampleFiles.padded("MZ"))
                .file("files", "b.pdf", SampleFiles.pdf(3000)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TusClient.text(answer)).contains("<b>report.pdf</b>", "실행 파일");
        assertThat(reads().select("article h3").eachText()).containsExactly("b.pdf");
    }

    @Test
    void aCharacterThatNoDatabaseKeepsIsLeftOut() {
        var answer = posts(new MultipartForm()
                .field("items", "measures/M1\u0000")
                .field("description", "훈련\u0000 결과")
                .file("files", "a.pdf", SampleFiles.pdf(2000)));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(reads().select("input[value=measures/M1][checked]")).hasSize(1);
    }

    @Test
    void aFormWithoutFilesSaysSo() {
        var answer = posts(new MultipartForm().field("description", "없음"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TusClient.text(answer)).contains("파일을 고르지 않았습니다");
    }

    @Test
    void aFormOf201MegabytesIs413AndSaysHowMuchIsPossible() {
        var answer = posts(new MultipartForm().file("files", "a.pdf", new byte[201 << 20]));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(TusClient.text(answer)).contains("200 MB");
    }

    @Test
    void wordsAreChangedAndAFileIsTakenOut() {
        posts(new MultipartForm().file("files", "a.pdf", SampleFiles.pdf(2000)));
        WebPage saved = drafter.submit(drafter.open(page)
                .formWith("action")
                .fill("description", "1차 훈련")
                .fill("action", "save"));
        assertThat(saved.document().select("article textarea").text()).isEqualTo("1차 훈련");
        WebPage without = drafter.submit(drafter.open(page).formWith("action").fill("action", "remove"));
        assertThat(without.document().select("article")).isEmpty();
    }

    @Test
    void whoMadeAFileAndWhatTimeItProvesIsKeptAndFiled() {
        posts(new MultipartForm().field("items", "measures/M1").file("files", "a.pdf", SampleFiles.pdf(2000)));
        WebPage saved = proves("THIRD_PARTY", "2022-12-01", "2022-12-31");
        assertThat(saved.document().select("select[name=madeBy] [selected]").text())
                .isEqualTo("제3자");
        assertThat(saved.document().select("input[name=provesUntil]").val()).isEqualTo("2022-12-31");
        assertThat(SignedIn.as("kakao-certifier")
                        .open(order + "/certification")
                        .document()
                        .text())
                .contains("작성 주체", "제3자", "증명 대상 시작일");
    }

    @Test
    void aTimeTurnedRoundAndAMakerOfNoListAreRefused() {
        posts(new MultipartForm().file("files", "a.pdf", SampleFiles.pdf(2000)));
        assertThat(proves("SELF", "2022-12-31", "2022-12-01").document().text()).contains("시작일보다 빠릅니다");
        assertThat(proves("MINISTER", "", "").document().text()).contains("목록에서 고르세요");
    }

    @Test
    void whatWasTypedAboutAFileStaysWhenSomethingIsWrongWithIt() {
        posts(new MultipartForm().field("items", "measures/M1").file("files", "a.pdf", SampleFiles.pdf(2000)));
        WebPage refused = drafter.submit(drafter.open(page)
                .formWith("action")
                .fill("description", "12월 훈련의 <b>결과</b>")
                .fill("madeBy", "INSPECTOR")
                .fill("provesFrom", "2022-12-31")
                .fill("provesUntil", "2022-12-01")
                .fill("action", "save"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("article textarea").text()).isEqualTo("12월 훈련의 <b>결과</b>");
        assertThat(refused.document().select("article [name=provesFrom]").val()).isEqualTo("2022-12-31");
        assertThat(refused.document().select("select[name=madeBy] [selected]").text())
                .isEqualTo("점검기관");
        assertThat(refused.document().select("input[value=measures/M1][checked]"))
                .hasSize(1);
        assertThat(refused.document().getElementById("errors").text()).contains("저장하지 못했습니다", "시작일보다 빠릅니다");
        assertThat(reads().select("article textarea").text()).isEmpty();
    }

    @Test
    void twoPeopleLoseNothingThatTheySayAboutOneFile() {
        posts(new MultipartForm().field("items", "measures/M1").file("files", "a.pdf", SampleFiles.pdf(2000)));
        WebForm mine = drafter.open(page).formWith("action").fill("description", "내 설명");
        SignedIn other = SignedIn.as("kakao-drafter2");
        other.submit(other.open(page)
                .formWith("action")
                .fill("description", "상대 설명")
                .fill("effectiveOn", "2022-12-30")
                .fill("madeBy", "INSPECTOR")
                .fill("action", "save"));
        WebPage conflict = drafter.submit(mine.fill("action", "save"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.document().getElementById("errors").text())
                .contains("다른 사람이", "상대 설명", "2022-12-30", "점검기관", "measures/M1");
        assertThat(conflict.document().select("article textarea").text()).isEqualTo("내 설명");
        assertThat(reads().select("article textarea").text()).isEqualTo("상대 설명");
        WebForm again = conflict.formWith("action").fill("action", "save");
        drafter.submit(again);
        assertThat(reads().select("article textarea").text()).isEqualTo("내 설명");
        assertThat(drafter.submit(again).status()).isEqualTo(200);
    }

    @Test
    void aFileThatIsThereKeepsItsWordsWhenItIsAddedAgain() {
        byte[] bytes = SampleFiles.pdf(2000);
        new TusClient(drafter, Fixtures.order("kakao")).uploads("지난 훈련.pdf", bytes);
        WebForm reuse = drafter.open(page).formWith("sha256").fill("sha256", TusClient.sha256(bytes));
        drafter.submit(reuse);
        drafter.submit(drafter.open(page)
                .formWith("action")
                .fill("description", "지난 훈련")
                .fill("action", "save"));
        drafter.submit(reuse);
        assertThat(reads().select("article textarea").text()).isEqualTo("지난 훈련");
    }

    @Test
    void aFileThatProvesOnlyWhatIsNotInThePlanIsSaidNotToBeFiled() {
        posts(new MultipartForm().field("items", "measures/M9").file("files", "a.pdf", SampleFiles.pdf(2000)));
        assertThat(reads().select("article").text()).contains("계획에 없음", "제출되지 않습니다");
        posts(new MultipartForm().field("items", "measures/M1").file("files", "b.pdf", SampleFiles.pdf(3000)));
        assertThat(reads().select("article").last().text()).doesNotContain("제출되지 않습니다");
    }

    private WebPage proves(String maker, String from, String until) {
        return drafter.submit(drafter.open(page)
                .formWith("action")
                .fill("madeBy", maker)
                .fill("provesFrom", from)
                .fill("provesUntil", until)
                .fill("action", "save"));
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        var answer = posts(
                new MultipartForm().field("effectiveOn", "2023-02-30").file("files", "a.pdf", SampleFiles.pdf(2000)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TusClient.text(answer)).contains("날짜가 아닙니다");
    }

    @Test
    void whatIsLinkedIsInThePreviewOfWhatWillBeFiled() {
        byte[] bytes = SampleFiles.pdf(2000);
        posts(new MultipartForm().field("items", "measures/M1").file("files", "훈련.pdf", bytes));
        assertThat(SignedIn.as("kakao-certifier")
                        .open(order + "/certification")
                        .document()
                        .text())
                .contains("훈련.pdf", TusClient.sha256(bytes));
    }

    @Test
    void aFileOfAnotherPlanIsUsedAgain() {
        byte[] bytes = SampleFiles.pdf(2000);
        new TusClient(drafter, Fixtures.order("kakao")).uploads("지난 훈련.pdf", bytes);
        WebPage added = drafter.submit(drafter.open(page).formWith("sha256").fill("sha256", TusClient.sha256(bytes)));
        assertThat(added.document().select("article h3").text()).isEqualTo("지난 훈련.pdf");
    }

    @Test
    void aFileOfAnotherCompanyIsNotFound() {
        byte[] bytes = SampleFiles.pdf(2000);
        new TusClient(SignedIn.as("naver-drafter"), Fixtures.order("naver")).uploads("a.pdf", bytes);
        String path = "/evidence/" + TusClient.sha256(bytes);
        assertThat(drafter.open(path).status()).isEqualTo(404);
        assertThat(drafter.open(path + "/preview").status()).isEqualTo(404);
        var reuse = drafter.send(
                page + "/reuse",
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("sha256=" + TusClient.sha256(bytes))));
        assertThat(reuse.statusCode()).isEqualTo(404);
    }

    @Test
    void aPreviewRunsNothingAndADownloadIsTheSameBytes() {
        byte[] bytes = SampleFiles.pdf(3 << 20);
        posts(new MultipartForm().file("files", "계획.pdf", bytes));
        var preview = drafter.send("/evidence/" + TusClient.sha256(bytes) + "/preview", request -> request.GET());
        assertThat(preview.headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.startsWith("default-src 'none'; frame-ancestors"));
        assertThat(preview.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(preview.headers().firstValue("Content-Type")).contains("application/pdf");
        var download = drafter.send("/evidence/" + TusClient.sha256(bytes), request -> request.GET());
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(download.body()).isEqualTo(bytes);
    }

    @Test
    void aPictureIsShownInASandbox() {
        byte[] bytes = SampleFiles.png();
        posts(new MultipartForm().file("files", "a.png", bytes));
        var preview = drafter.send("/evidence/" + TusClient.sha256(bytes) + "/preview", request -> request.GET());
        assertThat(preview.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(preview.headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.endsWith("sandbox"));
    }

    @Test
    void textIsDownloadedButNotShown() {
        byte[] text = ("복구 기록 " + Math.random()).getBytes(StandardCharsets.UTF_8);
        posts(new MultipartForm().file("files", "기록.txt", text));
        assertThat(drafter.open("/evidence/" + TusClient.sha256(text) + "/preview")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void markupInANameIsShownAsText() {
        posts(new MultipartForm().file("files", "<img src=x onerror=alert(1)>.pdf", SampleFiles.pdf(2000)));
        assertThat(reads().select("article h3 img")).isEmpty();
        assertThat(reads().select("article h3").text()).contains("onerror");
    }

    @Test
    void aPlainFormWithoutASessionSaysThatTheFilesAreLost() {
        byte[] form = new MultipartForm()
                .file("files", "a.pdf", SampleFiles.pdf(2000))
                .bytes();
        var answer = new Browser()
                .send(
                        SignedIn.portal() + page,
                        request -> request.header("Content-Type", MultipartForm.TYPE)
                                .POST(BodyPublishers.ofByteArray(form)));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(TusClient.text(answer)).contains("파일을 저장하지 않았습니다");
    }

    @Test
    void certifiersReadOnly() {
        posts(new MultipartForm().file("files", "a.pdf", SampleFiles.pdf(2000)));
        Document seen = SignedIn.as("kakao-certifier").open(page).document();
        assertThat(seen.select("article fieldset[disabled]")).hasSize(1);
        assertThat(seen.getElementById("upload")).isNull();
    }

    @Test
    void thePageIsInEnglishToo() {
        String html = TusClient.text(
                drafter.send(page, request -> request.header("Cookie", "lang=en; " + drafter.cookies())));
        assertThat(html).contains("Upload files", "There is no evidence yet.");
    }
}
