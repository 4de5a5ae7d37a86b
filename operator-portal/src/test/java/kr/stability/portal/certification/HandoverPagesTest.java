package kr.stability.portal.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kr.stability.local.scenario.WebForm;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class HandoverPagesTest {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");
    private final SignedIn certifier = SignedIn.as("kakao-certifier");

    private WebPage sentBack(String order, String reason) {
        return certifier.submit(
                certifier.open(order + "/handover").formWith("reason").fill("reason", reason));
    }

    private static String text(WebPage page) {
        return page.document().text();
    }

    @Test
    void aNoteStaysWhenThePlanBecameIncompleteMeanwhile() {
        String order = Fixtures.written(Fixtures.today());
        WebForm form = drafter.open(order + "/handover").formWith("note").fill("note", "3장을 봐 주세요");
        SignedIn.as("kakao-drafter2")
                .writes(order + "/plan/measures", Fixtures.measure("milestones[0].dueOn", "2023-02-30"));
        assertThat(drafter.submit(form).document().getElementById("note").wholeText())
                .contains("3장을 봐 주세요");
    }

    @Test
    void whoSendsBackWhatWasFiledMeanwhileIsToldSo() {
        String order = Fixtures.drafted(Fixtures.today());
        WebForm back = certifier.open(order + "/handover").formWith("reason").fill("reason", "수치가 틀립니다");
        certifier.submit(Fixtures.statement(certifier, order));
        assertThat(certifier.submit(back).document().text()).contains("이 내용은 이미 제출했습니다");
    }

    @Test
    void beforeTheHandOverNobodyCanFile() {
        WebPage page = certifier.open(Fixtures.written(Fixtures.today()) + "/certification");
        assertThat(text(page)).contains("아직 확인을 요청하지 않았습니다");
        assertThat(page.document().select("[name=name]")).isEmpty();
    }

    @Test
    void theNoteIsShownOnOrderPlanAndCertification() {
        String order = Fixtures.written(Fixtures.today());
        drafter.submit(drafter.open(order + "/handover").formWith("note").fill("note", "<b>3장을 봐 주세요</b>"));
        for (String page : new String[] {"", "/plan", "/certification"}) {
            assertThat(text(certifier.open(order + page))).contains("<b>3장을 봐 주세요</b>", "확인을 요청했습니다");
        }
    }

    @Test
    void sentBackWithAReasonItCannotBeFiledUntilHandedOverAgain() {
        String order = Fixtures.drafted(Fixtures.today());
        assertThat(text(sentBack(order, "일정이 비어 있습니다"))).contains("돌려보냈습니다", "일정이 비어 있습니다");
        assertThat(text(drafter.open(order + "/plan"))).contains("일정이 비어 있습니다");
        assertThat(certifier.open(order + "/certification").document().select("[name=name]"))
                .isEmpty();
        Fixtures.handOver(order);
        assertThat(certifier.open(order + "/certification").document().select("[name=name]"))
                .isNotEmpty();
    }

    @Test
    void sendingBackNeedsAReason() {
        WebPage page = sentBack(Fixtures.drafted(Fixtures.today()), " \u3164 ");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("[aria-invalid=true]")).isNotEmpty();
    }

    @Test
    void whereAReasonIsSentToOneReadsTheHandOver() {
        String order = Fixtures.drafted(Fixtures.today());
        WebPage page = certifier.open(order + "/handover/return");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.url()).endsWith(order + "/handover");
    }

    @Test
    void aDraftWrittenOnAfterwardsCanBeFiledAndSaysSo() {
        String order = Fixtures.drafted(Fixtures.today());
        drafter.writes(order + "/plan/opinion", Map.of("opinion.ko", "하나 더"));
        WebPage page = certifier.open(order + "/certification");
        assertThat(text(page)).contains("확인을 요청한 뒤에 계획이 바뀌었습니다");
        assertThat(page.document().select("[name=name]")).isNotEmpty();
    }

    @Test
    void anIncompletePlanIsNotHandedOver() {
        String order = Fixtures.order("kakao");
        drafter.writes(order + "/plan/opinion", Map.of("opinion.ko", "의견"));
        WebPage page = drafter.open(order + "/handover");
        assertThat(text(page)).contains("고칠 것이나 빠진 것이 1개");
        assertThat(page.document().select("[name=note]")).isEmpty();
    }

    @Test
    void handingOverIsTheDraftersAndSendingBackTheCertifiers() {
        String order = Fixtures.written(Fixtures.today());
        WebForm note = drafter.open(order + "/handover").formWith("note");
        assertThat(certifier.submit(note).status()).isEqualTo(403);
        drafter.submit(note);
        assertThat(drafter.submit(certifier.open(order + "/handover").formWith("reason"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anotherCompanyFindsNothing() {
        assertThat(SignedIn.as("naver-certifier")
                        .open(Fixtures.drafted(Fixtures.today()) + "/handover")
                        .status())
                .isEqualTo(SignedIn.CANNOT_TELL);
    }
}
