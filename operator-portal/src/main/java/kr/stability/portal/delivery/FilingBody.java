package kr.stability.portal.delivery;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.session.Person;

/**
 * A filing as reporting-service takes it.
 *
 * @param content the canonical JSON, sent as it is
 */
public record FilingBody(
        UUID filingId,
        UUID order,
        String operator,
        Instant filedAt,
        String formVersion,
        List<Person> drafters,
        Person certifier,
        String contentSha256,
        @JsonRawValue String content) {

    static FilingBody of(Filing filing) {
        return new FilingBody(
                filing.id,
                filing.orderId,
                filing.operator,
                filing.filedAt,
                filing.formVersion,
                filing.drafters,
                filing.certifier,
                filing.sha256,
                filing.canonical);
    }
}
