package kr.stability.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeMailTest {

    @Test
    void aPlainAddressIsTaken() {
        assertThat(NoticeMail.address("min.jun+p@kakao.example")).contains("min.jun+p@kakao.example");
    }

    @Test
    void anAddressThatIsMoreThanOneIsNone() {
        assertThat(NoticeMail.address("a@kakao.example, b@evil.example")).isEmpty();
        assertThat(NoticeMail.address("a@kakao.example\r\nBcc: b@evil.example")).isEmpty();
        assertThat(NoticeMail.address("a@kakao.example\n")).isEmpty();
        assertThat(NoticeMail.address(null)).isEmpty();
    }

    @Test
    void aSubjectHasOneLine() {
        assertThat(NoticeMail.oneLine("화재\r\nBcc: b@evil.example\u2028X")).isEqualTo("화재 Bcc: b@evil.example X");
    }
}
