package kr.stability.bench.http;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** Companies whose only plan is accepted: copies of the one that went through the front door, written into the database. */
final class ManyCompanies implements AutoCloseable {
    private static final String IDS = """
            CREATE TEMP TABLE copied ON COMMIT DROP AS
            SELECT n, 'load-' || n AS company, gen_random_uuid() AS placed, gen_random_uuid() AS filed, gen_random_uuid() AS reviewed
            FROM generate_series(%d, %d) n""";

    /** A table, its rows to copy, and what is another in the copy. Triggers are off: they would do the same work twice. */
    private static final String[][] COPIES = {
        {"operator", "t.code = '%2$s'", "'code', c.company"},
        {
            "corrective_order",
            "t.id = '%1$s'",
            "'id', c.placed, 'operator_code', c.company, 'number', '2022-디지털-' || c.n + 700000"
        },
        {"requirement", "t.order_id = '%1$s'", "'order_id', c.placed"},
        {
            "submission",
            "t.order_id = '%1$s'",
            "'id', c.filed, 'order_id', c.placed, 'operator_code', c.company, 'filing_id', gen_random_uuid(),"
                    + " 'receipt_number', '2022-' || c.n + 700000"
        },
        {
            "review",
            "t.order_id = '%1$s'",
            "'id', c.reviewed, 'order_id', c.placed, 'submission_id', c.filed, 'operator_code', c.company"
        },
        {"finding", "t.order_id = '%1$s'", "'order_id', c.placed, 'review_id', c.reviewed"}
    };

    private final MinistryUnderLoad ministry;
    private final Connection administrator;
    private int companies = 1;

    ManyCompanies(MinistryUnderLoad ministry) throws SQLException {
        this.ministry = ministry;
        this.administrator = ministry.administrator();
    }

    /** Goes on until there are so many, the first one included. */
    void grow(int wanted) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            administrator.setAutoCommit(false);
            statement.execute("SET LOCAL session_replication_role = replica");
            statement.execute(IDS.formatted(companies, wanted - 1));
            for (String[] copy : COPIES) {
                statement.execute(
                        insert(copy[0], copy[1], copy[2]).formatted(ministry.served(), MinistryUnderLoad.COMPANY));
            }
            administrator.commit();
            administrator.setAutoCommit(true);
            statement.execute("VACUUM ANALYZE");
        }
        companies = wanted;
    }

    private static String insert(String table, String rows, String changes) {
        return "INSERT INTO " + table + " SELECT (jsonb_populate_record(NULL::" + table
                + ", to_jsonb(t) || jsonb_build_object('id', gen_random_uuid()) || jsonb_build_object(" + changes
                + "))).* FROM " + table + " t, copied c WHERE " + rows;
    }

    /** Bytes of all rows that an edition is compiled from, as the server delivers them. */
    long copies() throws SQLException, IOException {
        Counter bytes = new Counter();
        for (String[] copy : COPIES) {
            administrator
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY " + copy[0] + " TO STDOUT (FORMAT binary)", bytes);
        }
        return bytes.count;
    }

    @Override
    public void close() throws SQLException {
        administrator.close();
    }

    /** Takes everything and keeps nothing. */
    private static final class Counter extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
