package kr.stability.reporting.web;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.Test;

/** Nobody writes lines of his own into the log: not by his name, nor by a text, a key or an address. */
@ReportingTest
class LogLinesTest {
    private static final String FORGED = "x\r\n2026-01-01 ERROR forged";

    @Test
    void noNameTextKeyOrAddressIsLogged() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler handler = new Lines(lines);
        Logger.getLogger("").addHandler(handler);
        try {
            String operator = Api.operator();
            String order = Api.servedOrder(operator);
            as(Tokens.of(FORGED, operator, "operator-certifier"))
                    .body(Map.of("part", "MEASURE", "code", FORGED, "reference", FORGED))
                    .post("/api/v1/orders/{id}/releases", order)
                    .then()
                    .statusCode(lessThan(500));
            as(Tokens.analyst()).get("/api/v1/receipts/{number}", FORGED).then().statusCode(lessThan(500));
            as(Tokens.analyst()).get("/api/v1/events?after={id}", FORGED).then().statusCode(lessThan(500));
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertThat(lines).noneMatch(line -> line.contains("forged"));
    }

    /** What is logged, with its parameters. */
    private static final class Lines extends Handler {
        private final List<String> lines;

        private Lines(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage() + Arrays.toString(entry.getParameters()) + entry.getThrown());
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing to close
        }
    }
}
