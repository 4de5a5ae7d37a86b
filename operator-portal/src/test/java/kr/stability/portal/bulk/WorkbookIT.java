package kr.stability.portal.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.Ministry;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

/** A workbook out of the packaged portal is changed by another program and read back in. */
@QuarkusIntegrationTest
@WithTestResource(Ministry.class)
class WorkbookIT {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");

    @Test
    void aChangedWorkbookBecomesADraft() {
        String page = Ministry.serves().path() + "/plan/measures";
        drafter.writes(page, Fixtures.measure());
        Desk desk = new Desk(drafter, page);
        WebPage preview = desk.upload(desk.edited("measures[].title.ko", "새 제목"));
        assertThat(preview.document().text()).contains("변경 1", "운영도구 다중화", "새 제목");
        assertThat(drafter.submit(preview.formWith("seen")).document().text()).contains("초안에 반영했습니다");
    }
}
