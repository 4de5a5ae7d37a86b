package kr.stability.bench.http;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The peer: pgbench with the inserts that a filing makes, as the service's own role, on the same database: the next number,
 * the filing with its 60 KB twice, the entry in the ledger, the signature. It checks nothing, canonicalises nothing, signs
 * nothing and waits for no order.
 */
final class PgBench {
    private static final int ORDERS = 30_000; // the first copies; answered again and again
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) ");
    private static final String PERSON = "{\"iss\": \"bench\", \"sub\": \"d\", \"name\": \"작성자\"}";

    private static final String SCRIPT = """
            begin;
            select set_config('stability.operator', '*', true);
            insert into reference_counter (series, year, last_number) values ('receipt', 1999, 1)
              on conflict (series, year) do update set last_number = reference_counter.last_number + 1
              returning last_number \\gset
            insert into submission (canonical_content, certifier, content, content_sha256, drafters, due_on, filed_at, filing_id,
                filing_sha256, form_version, late, operator_code, order_id, order_number, receipt_number, received_at,
                unexplained, version, id)
              select convert_to(c, 'UTF8'), '%2$s', c::jsonb, '%3$s', '[%2$s]', current_date + 9, now(), gen_random_uuid(), '%3$s',
                '2', false, o.operator_code, o.id, o.number, '1999-' || lpad((:last_number + 100000)::text, 6, '0'), now(),
                '[]', :last_number, uuidv7()
              from (select '%1$s' as c) plan,
                (select id, number, operator_code from corrective_order where number = '2022-디지털-' || (5000001 + :last_number %% %4$d)) o;
            insert into ledger_entry (id, acted_at, act, subject, actor, sha256)
              values (uuidv7(), now(), 'SUBMISSION_RECEIVED', '1999-' || lpad((:last_number + 100000)::text, 6, '0'),
                '%2$s', '%3$s') returning id as entry \\gset
            insert into signed_statement (entry_id, jws, subject, type, id)
              values (':entry', repeat('x', 700), '1999-' || lpad((:last_number + 100000)::text, 6, '0'), 'stability-receipt', uuidv7());
            commit;
            """;

    private final MinistryUnderLoad system;
    private final Path script;

    PgBench(MinistryUnderLoad system, Path folder) throws IOException, SQLException {
        this.system = system;
        system.copy(ORDERS);
        byte[] content = Plans.content();
        String text = new String(content, StandardCharsets.UTF_8).replace("'", "''");
        script = folder.resolve("filing.sql");
        Files.writeString(
                script,
                SCRIPT.formatted(text, PERSON, Plans.sha256(content), ORDERS)
                        .replaceAll("\\R\\s*(?=\\S)", " ")
                        .replace("; ", ";\n")
                        .replace("\\gset ", "\\gset\n"));
    }

    /** Transactions a second over so many connections. */
    double turn(int connections, long millis) throws IOException, InterruptedException {
        URI url = URI.create(system.database().jdbcUrl().substring("jdbc:".length()));
        ProcessBuilder command = new ProcessBuilder(List.of(
                "pgbench",
                "-n",
                "-M",
                "simple",
                "-h",
                url.getHost(),
                "-p",
                Integer.toString(url.getPort()),
                "-U",
                system.database().user(),
                "-f",
                script.toString(),
                "-c",
                Integer.toString(connections),
                "-j",
                "2",
                "-T",
                Long.toString(millis / 1000),
                url.getPath().substring(1)));
        command.environment().put("PGPASSWORD", system.database().password());
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IOException("pgbench: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }
}
