package kr.stability.reporting.document;

import static kr.stability.reporting.document.SampleDocument.IMPRINT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private static final String FILE =
            new String(Written.html(SampleDocument.saying("운영도구 다중화"), IMPRINT), StandardCharsets.UTF_8);

    @Test
    void theFileNeedsNoOther() {
        assertThat(FILE)
                .contains("<style>", "<svg", "default-src &#39;none&#39;")
                .doesNotContainPattern("<(link|script|img|iframe|object|embed|base)\\b|\\s(src|srcset|xlink:href)=")
                .doesNotContainPattern("url\\(|@import");
    }

    @Test
    void headingsHaveLevelsAndOfficialNumbers() {
        assertThat(FILE.replaceAll("<(?!/?h\\d)[^>]*>", "").replaceAll("<(h\\d)[^>]*>", "<$1>"))
                .contains("<h2>Ⅰ. 추진 배경</h2>", "<h3>1. 사고</h3>", "<h4>가. 원인</h4>", "<h5>1) 전력</h5>")
                .contains("<h6>가) 배터리</h6>", "<h6>나) 전력선</h6>");
    }
}
