package kr.stability.reporting.ledger.signature;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kr.stability.reporting.json.CanonicalJson;

/** Signs statements in the transaction of their act. */
@ApplicationScoped
public class Statements {
    private static final String SIGNATURE = "signature";

    private final SigningKeys keys;
    private final CanonicalJson canonical;
    private final ObjectMapper mapper;

    Statements(SigningKeys keys, CanonicalJson canonical, ObjectMapper mapper) {
        this.keys = keys;
        this.canonical = canonical;
        this.mapper = mapper;
    }

    /**
     * Signs a statement and keeps it.
     *
     * @param type kind of the statement
     * @param subject number of the thing; one statement of a kind for each
     * @param entry of the ledger, which the statement names too
     * @param statement record as the API shows it; its member {@code signature} is left out of what is signed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SignedStatement sign(String type, String subject, UUID entry, Object statement) {
        ObjectNode members = mapper.valueToTree(statement);
        members.remove(SIGNATURE);
        SignedStatement signed = new SignedStatement();
        signed.type = type;
        signed.subject = subject;
        signed.entryId = entry;
        signed.jws = keys.sign(type, canonical.bytes(members));
        signed.persist();
        return signed;
    }
}
