package kr.stability.reporting.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import kr.stability.reporting.ledger.chain.Head;
import kr.stability.reporting.ledger.chain.Sealer;
import kr.stability.reporting.ledger.signature.SigningKeys;
import kr.stability.reporting.ledger.verification.BadEntry.Fault;
import kr.stability.reporting.testsupport.Administrator;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.LedgerKeys;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Sealed;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a database administrator does to the ledger itself, the first entry that it breaks is named. */
@ReportingTest
@ReadsEverything
class ChainTamperingTest {
    @Inject
    Verification verification;

    @Inject
    SigningKeys keys;

    @Inject
    Sealer sealer;

    private Connection administrator;
    private Tampering tampering;
    private long size;

    @BeforeEach
    void aSealedChain() throws SQLException {
        String operator = Api.operator();
        Api.file(Api.servedOrder(operator), operator);
        Sealed.everything(sealer);
        administrator = Administrator.connection();
        tampering = new Tampering(administrator);
        size = Long.parseLong(tampering.one("select max(position) from ledger_seal"));
    }

    @AfterEach
    void takeBack() throws SQLException {
        administrator.rollback();
        administrator.close();
    }

    @Test
    void anUntouchedChainHolds() throws Exception {
        VerificationView found = verification.found(administrator, false);
        assertThat(found.firstBadEntry()).isNull();
        assertThat(found.sealed()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update ledger_entry set act = 'ORDER_CLOSED' where id = $third                  | CHANGED
            update ledger_entry set subject = 'X' where id = $third                         | CHANGED
            update ledger_entry set actor = '{"iss":"i","sub":"s","name":"n"}' where id = $third | CHANGED
            update ledger_entry set acted_at = acted_at - interval '1s' where id = $third   | CHANGED
            update ledger_entry set sha256 = repeat('a', 64) where id = $third              | CHANGED
            update ledger_entry set covers = '[1, "x", {"table": 3}]' where id = $third     | CHANGED
            update ledger_entry set covers = '{}' where id = $third                         | CHANGED
            delete from ledger_entry where id = $third                                      | ENTRY_GONE
            update ledger_seal set hash = repeat('b', 64) where position = 3                | CHANGED
            update ledger_seal set previous = repeat('b', 64) where position = 3            | NOT_LINKED
            update ledger_seal set leaf = sha256('x') where position = 3                    | LEAF_CHANGED
            delete from ledger_seal where position = 3                                      | POSITION_GONE""")
    void whatIsDoneToAnEntryIsNamedByItsPosition(String sql, Fault fault) throws Exception {
        alter(sql.replace("$third", "(select entry_id from ledger_seal where position = 3)"));
        assertThat(first().fault()).isEqualTo(fault);
        assertThat(first().position()).isEqualTo(3);
    }

    @Test
    void twoEntriesThatChangedPlacesAreNamed() throws Exception {
        alter("update ledger_seal s set entry_id = t.entry_id from ledger_seal t"
                + " where s.position in (2, 3) and t.position = 5 - s.position");
        assertThat(first()).satisfies(bad -> {
            assertThat(bad.position()).isEqualTo(2);
            assertThat(bad.fault()).isEqualTo(Fault.CHANGED);
        });
    }

    @Test
    void anEntryThatIsAddedWithoutTheSealerIsNamed() throws Exception {
        tampering.run("insert into ledger_entry (id, acted_at, act, subject, actor)"
                + " values (uuidv7(), now(), 'ORDER_CLOSED', 'X', '{}')");
        assertThat(first().fault()).isEqualTo(Fault.NEVER_SEALED);
    }

    @Test
    void aSubtreeThatIsChangedIsNamed() throws Exception {
        tampering.run("update ledger_node set hash = sha256('x') where level = 1 and nth = 0");
        assertThat(first()).extracting(BadEntry::position, BadEntry::fault).containsExactly(2L, Fault.TREE_CHANGED);
    }

    @Test
    void aHeadWithAnotherRootOrAForeignSignatureIsNamed() throws Exception {
        long last = Long.parseLong(tampering.one("select max(size) from ledger_head"));
        tampering.run("update ledger_head set root = sha256('x') where size = " + last);
        assertThat(first())
                .extracting(BadEntry::position, BadEntry::fault)
                .containsExactly(last, Fault.HEAD_NOT_SIGNED);
        sign(LedgerKeys.fresh(), last);
        assertThat(first().fault()).isEqualTo(Fault.HEAD_NOT_SIGNED);
    }

    @Test
    void aHeadSignedWithAStolenKeyOverAnotherHistoryStillDiffers() throws Exception {
        long last = Long.parseLong(tampering.one("select max(size) from ledger_head"));
        tampering.run("update ledger_head set root = sha256('x') where size = " + last);
        sign(LedgerKeys.SIGNING, last);
        assertThat(first().fault()).isEqualTo(Fault.HEAD_DIFFERS);
    }

    @Test
    void aCutTailIsNamed() throws Exception {
        alter("delete from ledger_seal where position = " + size);
        assertThat(first()).extracting(BadEntry::position).isEqualTo(size);
    }

    @Test
    void entriesThatNoHeadSignsAreNamed() throws Exception {
        alter("delete from ledger_head where size = " + size);
        assertThat(first().fault()).isEqualTo(Fault.NOT_SIGNED);
    }

    @Test
    void anActThatIsTakenOutWithAllTracesLeavesItsRowsUnrecorded() throws Exception {
        String subject = tampering.one("select subject from ledger_entry where act = 'SUBMISSION_RECEIVED'"
                + " order by inserted desc limit 1");
        String row = tampering.one("select id::text from submission where receipt_number = '" + subject + "'");
        tampering.run("delete from ledger_entry where subject = '" + subject + "'");
        assertThat(verification.found(administrator, false).badRows())
                .anySatisfy(bad -> assertThat(bad)
                        .isEqualTo(new BadRow(
                                "submission", row, BadRow.Difference.NOT_RECORDED, null, null, bad.actual())));
    }

    @Test
    void aReceiptSignedForAnotherContentIsNamed() throws Exception {
        String id = tampering.one("select max(id::text) from signed_statement");
        tampering.run("update signed_statement set jws = replace(jws, '.', '.e') where id = '" + id + "'");
        assertThat(verification.found(administrator, false).badRows())
                .anySatisfy(bad -> assertThat(bad.id()).isEqualTo(id));
    }

    @Test
    void aReceiptWhoseSignatureIsDeletedIsNamed() throws Exception {
        String number = tampering.one("select subject from signed_statement where type = 'stability-receipt'"
                + " order by subject desc limit 1");
        tampering.run("delete from signed_statement where subject = '" + number + "'");
        assertThat(verification.found(administrator, false).badRows())
                .filteredOn(bad -> bad.id().equals(number))
                .extracting(BadRow::table, BadRow::difference)
                .containsExactly(tuple("signed_statement", BadRow.Difference.GONE));
    }

    @Test
    void anOlderStateOfARowIsNamedWhateverTheNumbersOfInsertionSay() throws Exception {
        String order = Api.draftOrder(Api.operator());
        administrator.rollback(); // to see the order
        String draft = tampering.one("select to_jsonb(o)::text from corrective_order o where id = '" + order + "'");
        Api.as(Tokens.publisher())
                .body(Map.of("arrivedOn", "2022-12-06"))
                .post("/api/v1/orders/{id}/service", order)
                .then()
                .statusCode(200);
        Sealed.everything(sealer);
        administrator.rollback();
        tampering.run("delete from corrective_order where id = '" + order + "'");
        tampering.run("insert into corrective_order select (jsonb_populate_record(null::corrective_order, '"
                + draft.replace("'", "''") + "')).*");
        tampering.run("alter table ledger_entry alter inserted drop identity");
        tampering.run("update ledger_entry set inserted = -inserted");
        assertThat(verification.found(administrator, false).badRows())
                .filteredOn(bad -> bad.id().equals(order))
                .extracting(BadRow::difference)
                .containsExactly(BadRow.Difference.CONTENT);
    }

    private BadEntry first() throws Exception {
        Findings findings = new Findings();
        new ChainCheck(administrator, keys, findings).run();
        return findings.first();
    }

    /** Unique constraints are in the way of some of it; an administrator takes them away. */
    private void alter(String sql) throws SQLException {
        tampering.run("alter table ledger_seal drop constraint ledger_seal_entry_id_key,"
                + " drop constraint ledger_seal_previous_key");
        tampering.run("alter table ledger_entry drop constraint ledger_entry_covers_check");
        tampering.run(sql);
    }

    private void sign(LedgerKeys key, long size) throws SQLException {
        String[] head = tampering
                .one("select encode(root, 'hex') || ' ' || chain || ' ' || ledger_time(sealed_at) from ledger_head"
                        + " where size = " + size)
                .split(" ");
        Head forged = new Head(size, head[0], head[1], java.time.Instant.parse(head[2]));
        String jws = new SigningKeys(key.pkcs8(), "").sign(Head.TYPE, forged.canonical());
        assertThat(Base64.getUrlDecoder().decode(jws.split("\\.")[1])).isEqualTo(forged.canonical());
        tampering.run("update ledger_head set jws = '" + jws + "' where size = " + size);
    }
}
