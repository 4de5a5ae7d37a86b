package kr.stability.portal.testsupport;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.Ports;

/**
 * A real PostgreSQL, a real Keycloak and a mail server for the whole suite. There is no reporting-service: these tests show that the
 * portal works while it is away; the two together are tested in {@code deploy/acceptance}.
 */
public class TestStack implements QuarkusTestResourceLifecycleManager {
    private LocalPostgres postgres;
    private LocalKeycloak keycloak;
    private GreenMail mail;

    LocalKeycloak keycloak() {
        return keycloak;
    }

    LocalPostgres postgres() {
        return postgres;
    }

    @Override
    public Map<String, String> start() {
        postgres = LocalPostgres.temporary();
        keycloak = LocalKeycloak.temporary();
        mail = new GreenMail(new ServerSetup(Ports.free(), "localhost", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        Database database = postgres.database("portal");
        Map<String, String> settings = new HashMap<>(keycloak.environment());
        settings.putAll(database.settings("PORTAL"));
        settings.put("SESSION_ENCRYPTION_SECRET", "only-for-tests-only-for-tests-only-for-tests");
        settings.put("REPORTING_URL", "http://localhost:" + Ports.free());
        // A packaged service is started on any free port; Prometheus takes both of its servers alike or none.
        settings.put("quarkus.management.port", "0");
        settings.put("MAIL_HOST", "localhost");
        settings.put("MAIL_PORT", String.valueOf(mail.getSmtp().getPort()));
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(keycloak, new TestInjector.MatchesType(LocalKeycloak.class));
        injector.injectIntoFields(mail, new TestInjector.MatchesType(GreenMail.class));
    }

    @Override
    public void stop() {
        if (mail != null) {
            mail.stop();
        }
        if (keycloak != null) {
            keycloak.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
