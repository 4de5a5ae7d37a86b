package kr.stability.reporting.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.ledger.chain.Sealer;
import kr.stability.reporting.testsupport.Administrator;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Sealed;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person's name goes out of every row; the chain and every digest hold as before. Done in a transaction taken back. */
@ReportingTest
@ReadsEverything
class PersonErasureTest {
    private static final String ERASE = "select erase_person('t', 't', '개인정보-2026-1')";

    @Inject
    Verification verification;

    @Inject
    Sealer sealer;

    @Inject
    EntityManagerFactory factory;

    private Connection administrator;
    private Statement sql;

    /** Every table that names people has a row that names the person t. */
    @BeforeEach
    void aPersonWhoDidEverything() throws SQLException {
        String operator = Api.operator();
        String submission = Api.file(Api.servedOrder(operator), operator).getString("id");
        Sealed.everything(sealer);
        administrator = Administrator.connection();
        sql = administrator.createStatement();
        new Tampering(administrator).honestly(MoreRows.of(submission));
    }

    @AfterEach
    void takeBack() throws SQLException {
        administrator.rollback();
        administrator.close();
    }

    @Test
    void noRowNamesThePersonAndTheLedgerHolds() throws Exception {
        assertThat(named("t")).isGreaterThan(8);
        List<BadRow> badBefore =
                verification.found(administrator, false).badRows(); // other tests change rows past the API
        sql.execute(ERASE);
        assertThat(named("t")).isZero();
        assertThat(named("—")).isGreaterThan(8);
        VerificationView found = verification.found(administrator, false);
        assertThat(found.badRows()).isEqualTo(badBefore);
        assertThat(found.firstBadEntry()).isNull();
    }

    @Test
    void theErasureIsAnActThatNamesItsGround() throws SQLException {
        sql.execute(ERASE);
        assertThat(ask("select count(*) from ledger_entry where act = 'PERSON_ERASED' and subject = 't'"
                        + " and actor ->> 'sub' like '%개인정보-2026-1' and covers <> '[]'"))
                .isEqualTo("1");
    }

    @Test
    void aForgedRowIsNotMadeGenuineByAnErasure() throws SQLException {
        sql.execute("set session_replication_role = replica");
        sql.execute("update withdrawal set reason = 'X' where withdrawn_by ->> 'sub' = 't'");
        sql.execute("set session_replication_role = origin");
        assertThatThrownBy(() -> sql.execute(ERASE)).hasMessageContaining("verify the ledger first");
    }

    @Test
    void whileErasingNothingButANameChanges() throws SQLException {
        sql.execute("set local stability.erasing = 'on'");
        assertThatThrownBy(() -> sql.execute("update withdrawal set reason = 'X' where withdrawn_by ->> 'sub' = 't'"))
                .hasMessageContaining("append-only");
    }

    @Test
    void theServiceCanDoNeither() throws SQLException {
        assertThat(
                        ask(
                                "select has_function_privilege('reporting_service', 'erase_person(text, text, text)', 'execute')"
                                        + " or has_function_privilege('reporting_service', 'export_person(text, text, text)', 'execute')"))
                .isEqualTo("f");
    }

    @Test
    void anEntryIsSealedWithoutTheName() throws SQLException {
        assertThat(ask("select count(*) from ledger_entry where act = 'SUBMISSION_RECEIVED'"
                        + " and (actor_name is null or actor ->> 'name' <> actor ->> 'sub')"))
                .isEqualTo("0");
    }

    @Test
    void anExportTellsNamesActsAndRows() throws SQLException {
        String found = ask("select export_person('t', 't', '열람-2026-1')");
        assertThat(found).contains("\"names\": [\"t\"]", "REFORM_RECORDED", "\"withdrawn_by\"");
    }

    @Test
    void everyColumnThatNamesPeopleIsKnownToTheErasure() throws SQLException {
        List<String> known = new ArrayList<>();
        ResultSet rows = sql.executeQuery("select of || '.' || named from person_columns()");
        while (rows.next()) {
            known.add(rows.getString(1));
        }
        assertThat(columnsOfPeople()).isNotEmpty().allMatch(known::contains);
    }

    /** Columns of entities that hold an actor or several; the ledger's own holds none of a person. */
    private List<String> columnsOfPeople() {
        List<String> found = new ArrayList<>();
        factory.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(entity -> {
            AbstractEntityPersister persister = (AbstractEntityPersister) entity;
            Stream.of(entity.getMappedClass().getDeclaredFields())
                    .filter(field -> namesPeople(field.getGenericType()))
                    .filter(field -> !persister.getTableName().equals("ledger_entry"))
                    .map(Field::getName)
                    .forEach(name ->
                            found.add(persister.getTableName() + "." + persister.getPropertyColumnNames(name)[0]));
        });
        return found;
    }

    private static boolean namesPeople(Type type) {
        return type == Actor.class
                || type instanceof ParameterizedType list
                        && List.of(list.getActualTypeArguments()).contains(Actor.class);
    }

    private long named(String name) throws SQLException {
        return Long.parseLong(ask(
                "select count(*) from rows_naming('{\"iss\": \"t\", \"sub\": \"t\", \"name\": \"" + name + "\"}')"));
    }

    private String ask(String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
