package kr.stability.bench.http;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * A workbook of 10,000 rows that becomes the draft (sent, read, checked, kept, confirmed), beside COPY of the same rows from text into
 * two plain tables of the same server, turn by turn. The goal is 0.25 of the rows a second of COPY. Prints a table of Markdown.
 *
 * <p>Usage: {@code ImportBench [pairs]}.
 */
public final class ImportBench {
    private static final int WARM_UP = 5;
    private static final int SEE_OTHER = 303;
    private static final String TABLES = """
            CREATE TABLE measure_row (code text PRIMARY KEY, requirements text, kind text, title text, ends_on date);
            CREATE TABLE milestone_row (measure text, code text PRIMARY KEY, title text, due_on date)""";

    private final PortalUnderLoad portal;
    private final Connection database;
    private final byte[] template;
    private int turns;

    private ImportBench(PortalUnderLoad portal, Connection database) {
        this.portal = portal;
        this.database = database;
        this.template = portal.workbook();
    }

    /** Prints and fails nobody: the verdict is the reader's. */
    public static void main(String[] args) throws Exception {
        Pairs pairs = Asked.of(args).pairs();
        try (MinistryUnderLoad ministry = MinistryUnderLoad.started();
                PortalUnderLoad portal = PortalUnderLoad.before(ministry);
                Connection database = ministry.administrator()) {
            try (Statement statement = database.createStatement()) {
                statement.execute(TABLES);
            }
            ImportBench bench = new ImportBench(portal, database);
            for (int turn = 0; turn < WARM_UP; turn++) {
                bench.imported();
                bench.copied();
            }
            System.out.println(Pairs.HEAD.replace("answers a second", "rows a second"));
            pairs.itself("import", 1, bench::imported);
            pairs.print("import (10,000 rows) : COPY", 1, bench::imported, bench::copied);
        }
    }

    private Turn imported() throws Exception {
        byte[] workbook = new ImportedRows(turns++).workbook(template);
        long cpu = portal.cpuNanos();
        long begun = System.nanoTime();
        String preview = location(portal.uploads(workbook), "upload");
        location(portal.confirms(preview), "confirmation");
        double millis = (System.nanoTime() - begun) / 1e6;
        return new Turn(ImportedRows.ALL / millis * 1e3, (portal.cpuNanos() - cpu) / 1e6, millis, millis);
    }

    private static String location(HttpResponse<byte[]> answer, String what) {
        if (answer.statusCode() != SEE_OTHER) {
            throw new IllegalStateException("the " + what + " was answered " + answer.statusCode());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private double copied() throws Exception {
        ImportedRows rows = new ImportedRows(turns++);
        String measures = text(rows.measures(), "code", "requirements", "kind", "title.ko", "endsOn");
        String milestones =
                text(rows.milestones(), "code", "milestones[].code", "milestones[].title.ko", "milestones[].dueOn");
        try (Statement statement = database.createStatement()) {
            statement.execute("TRUNCATE measure_row, milestone_row");
        }
        long begun = System.nanoTime();
        database.setAutoCommit(false);
        copy("measure_row", measures);
        copy("milestone_row", milestones);
        database.commit();
        double seconds = (System.nanoTime() - begun) / 1e9;
        database.setAutoCommit(true);
        return ImportedRows.ALL / seconds;
    }

    private void copy(String table, String lines) throws Exception {
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table + " FROM STDIN", new StringReader(lines));
    }

    private static String text(List<Map<String, String>> rows, String... columns) {
        return rows.stream()
                .map(row -> List.of(columns).stream()
                        .map(column -> row.get("measures[]." + column))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
