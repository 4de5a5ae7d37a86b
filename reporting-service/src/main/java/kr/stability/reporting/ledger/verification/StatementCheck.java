package kr.stability.reporting.ledger.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kr.stability.reporting.ledger.signature.SigningKeys;

/**
 * Checks the signature of every receipt and edition, that it signs what its row and its entry say, and that no statement is
 * missing: a sealed act that gave one has one, or is in the sealed list of those from before signatures.
 */
final class StatementCheck {
    /**
     * The digest that the row and the entry have; null where either is gone. The entry of a publication names the restricted
     * edition and covers the digest of the public one with the row.
     */
    private static final String STATEMENTS = """
            select t.id, t.type, t.subject, t.entry_id, t.jws,
              coalesce(s.content_sha256, r.content_sha256, d.digest, p.public_digest),
              case when t.type = 'stability-public-edition' and e.id is not null then p.public_digest else e.sha256 end
            from signed_statement t
            left join submission s on t.type = 'stability-receipt' and s.receipt_number = t.subject
            left join stability_plan_edition d on t.type = 'stability-edition' and d.number = t.subject
            left join result_report r on t.type = 'stability-result-receipt' and r.receipt_number = t.subject
            left join stability_plan_edition p on t.type = 'stability-public-edition' and p.number = t.subject
            left join ledger_entry e on e.id = t.entry_id and e.subject = t.subject
            order by t.id""";

    private static final String GONE = """
            select e.subject, s.position, e.sha256
            from ledger_entry e
            join (values ('SUBMISSION_RECEIVED', 'stability-receipt'), ('EDITION_PUBLISHED', 'stability-edition'),
                ('RESULT_REPORT_RECEIVED', 'stability-result-receipt'), ('EDITION_PUBLISHED', 'stability-public-edition'))
                signs (act, type) on signs.act = e.act
            left join ledger_seal s on s.entry_id = e.id
            where not exists (select 1 from signed_statement t
                where t.type = signs.type and t.subject = e.subject and t.entry_id = e.id)
            and e.id::text not in (select c ->> 'id' from ledger_entry old cross join lateral jsonb_array_elements(
                case jsonb_typeof(old.covers) when 'array' then old.covers else '[]' end) c
                where old.act = 'ROWS_TAKEN_IN' and old.subject = 'unsigned' and c ->> 'id' is not null)
            and (signs.type <> 'stability-result-receipt'
                or exists (select 1 from result_report r where r.receipt_number = e.subject and r.signed))
            and (signs.type <> 'stability-public-edition'
                or exists (select 1 from stability_plan_edition p where p.number = e.subject and p.public_signed))
            order by e.subject""";

    /** Members of statements that hold the digest of what they are about; each kind has one of them. */
    private static final List<String> DIGESTS = List.of("contentSha256", "reportSha256", "digest", "publicDigest");

    private static final JsonMapper JSON = new JsonMapper();

    private final Connection connection;
    private final SigningKeys keys;
    private final Findings findings;

    StatementCheck(Connection connection, SigningKeys keys, Findings findings) {
        this.connection = connection;
        this.keys = keys;
        this.findings = findings;
    }

    /** Checks all statements. */
    void run() throws SQLException {
        there();
        missing();
    }

    private void missing() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(GONE);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Long position = rows.getObject(2, Long.class);
                findings.add(new BadRow(
                        "signed_statement",
                        rows.getString(1),
                        BadRow.Difference.GONE,
                        position,
                        rows.getString(3),
                        null));
            }
        }
    }

    private void there() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(STATEMENTS)) {
            query.setFetchSize(500);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (!holds(rows)) {
                        findings.add(new BadRow(
                                "signed_statement",
                                rows.getString(1),
                                BadRow.Difference.SIGNATURE,
                                null,
                                rows.getString(7),
                                rows.getString(6)));
                    }
                }
            }
        }
    }

    private boolean holds(ResultSet row) throws SQLException {
        Optional<byte[]> signed = keys.verified(row.getString(2), row.getString(5));
        if (signed.isEmpty()) {
            return false;
        }
        JsonNode payload = read(signed.get());
        String digest = DIGESTS.stream()
                .filter(payload::hasNonNull)
                .map(name -> payload.path(name).asText())
                .findFirst()
                .orElse("");
        return payload.path("number").asText().equals(row.getString(3))
                && payload.path("ledgerEntry").asText().equals(row.getString(4))
                && digest.equals(row.getString(6))
                && digest.equals(row.getString(7));
    }

    private static JsonNode read(byte[] payload) {
        try {
            return JSON.readTree(payload);
        } catch (IOException e) {
            throw new IllegalStateException("what was signed here is JSON", e);
        }
    }
}
