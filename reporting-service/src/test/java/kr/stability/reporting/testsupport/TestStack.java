package kr.stability.reporting.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.LocalPostgres;

/** A real PostgreSQL for the whole suite, empty at the start, and the key that signs the tokens of the tests. */
public class TestStack implements QuarkusTestResourceLifecycleManager {
    private LocalPostgres postgres;

    @Override
    public Map<String, String> start() {
        postgres = LocalPostgres.temporary();
        Database database = postgres.database("reporting");
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                "quarkus.oidc.auth-server-url", "",
                "quarkus.oidc.public-key", Tokens.publicKey(),
                "quarkus.oidc.token.issuer", Tokens.ISSUER,
                "stability.evidence.directory", "target/test-evidence");
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
