package kr.stability.reporting.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.local.stack.LocalPostgres;

/**
 * A real PostgreSQL and a real Keycloak for the whole suite. Beside Keycloak the service trusts the key of {@link Tokens},
 * so that every test can have companies of its own.
 */
public class TestStack implements QuarkusTestResourceLifecycleManager {
    private LocalPostgres postgres;
    private LocalKeycloak keycloak;

    @Override
    public Map<String, String> start() {
        CompletableFuture<LocalKeycloak> identity = CompletableFuture.supplyAsync(LocalKeycloak::temporary);
        postgres = LocalPostgres.temporary();
        Database database = postgres.database("reporting");
        Administrator.set(postgres.administratorUrl(database));
        keycloak = identity.join();
        RealKeycloak.set(keycloak);
        Map<String, String> settings = new HashMap<>(database.settings("REPORTING"));
        settings.putAll(Map.of(
                "quarkus.oidc.auth-server-url",
                keycloak.issuer(),
                "quarkus.oidc.resolve-tenants-with-issuer",
                "true",
                "quarkus.oidc.tests.public-key",
                Tokens.publicKey(),
                "quarkus.oidc.tests.token.issuer",
                Tokens.ISSUER,
                "quarkus.oidc.tests.token.audience",
                "reporting-service",
                "quarkus.oidc.tests.roles.role-claim-path",
                "realm_access/roles",
                "stability.evidence.directory",
                "target/test-evidence"));
        settings.put("OIDC_PAGES_SECRET", keycloak.environment().get("OIDC_PAGES_SECRET"));
        settings.put("SESSION_ENCRYPTION_SECRET", "session-encryption-secret-of-the-tests");
        // A packaged service is started on any free port; Prometheus takes both of its servers alike or none.
        settings.put("quarkus.management.port", "0");
        settings.put("stability.ledger.key", LedgerKeys.SIGNING.pkcs8());
        settings.put("stability.ledger.published-keys", LedgerKeys.FORMER.publicPem());
        return settings;
    }

    @Override
    public void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
