package kr.stability.portal.pdf;

import java.time.Instant;

/** Writes a page that needs both typefaces. */
public class EveryPaper implements Runnable {
    private static final String PAGE = """
            <html lang="ko" xmlns="http://www.w3.org/1999/xhtml"><head><title>접수증</title>
            <meta name="description" content="접수증" /><meta name="subject" content="접수증" />
            <style>body { font-family: Pretendard, "Noto Sans KR"; } th { font-weight: bold; }</style></head>
            <body><h1>접수증 電算網</h1><table><tr><th>번호</th><td>2023-000017</td></tr></table></body></html>
            """;

    @Override
    public void run() {
        PdfFile.of("receipt.pdf", PAGE, new PdfFile.Stamp(Instant.EPOCH, "ab".repeat(32)));
    }
}
