package kr.stability.portal.testsupport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import kr.stability.portal.delivery.Filing;
import kr.stability.portal.reporting.SubmissionView;

/** Filings as they are after the ministry has answered. */
public final class Received {
    /** What a receipt's signature is of, as {@code receipt.json} shows it. */
    public static final String SIGNED = "{\"late\":false,\"number\":\"2023-000017\"}";

    /** A compact JWS of that; nobody signed it. */
    public static final String SIGNATURE = "e30."
            + Base64.getUrlEncoder().withoutPadding().encodeToString(SIGNED.getBytes(StandardCharsets.UTF_8)) + ".c2ln";

    private Received() {}

    /** The filing at a path, with a receipt from now on. */
    public static Filing at(String path) {
        return at(path, "2023-000017");
    }

    /** The filing at a path, with a receipt of this number from now on. */
    public static Filing at(String path, String number) {
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return QuarkusTransaction.requiringNew().call(() -> {
            Filing stored = Filing.findById(id);
            Instant at = Instant.parse("2023-01-05T06:30:00Z");
            stored.deliveredAt = at;
            stored.receipt = new SubmissionView.Receipt(
                    number, at, stored.filedAt, stored.sha256, false, stored.version, SIGNATURE);
            return stored;
        });
    }
}
