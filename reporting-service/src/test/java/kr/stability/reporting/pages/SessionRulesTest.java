package kr.stability.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever signs in at the ministry's pages has a session of the same kind as at the portal: as long, as well kept, as surely ended. */
class SessionRulesTest {
    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");
    private static final String RULES =
            "(authentication|token|token-state-manager|logout\\.backchannel)\\..*(?<![.-]path)";

    /** What the portal asks to be told of a person; the pages need no company. */
    private static final String SCOPES = "authentication.scopes";

    @Test
    void aSessionIsKeptAsThePortalKeepsIt() throws IOException {
        Map<String, String> portal =
                rules("quarkus.oidc.", Path.of("../operator-portal").resolve(PROPERTIES));
        portal.remove(SCOPES);
        assertThat(portal)
                .containsKeys("authentication.pkce-required", "%prod.authentication.cookie-force-secure")
                .containsKeys("token-state-manager.split-tokens", "logout.backchannel.token-cache-size");
        assertThat(rules("quarkus.oidc.pages.", PROPERTIES)).isEqualTo(portal);
    }

    /** By the name of the rule, which begins with the profile that it is for. */
    private static Map<String, String> rules(String prefix, Path file) throws IOException {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            all.load(reader);
        }
        Pattern rule = Pattern.compile("(%\\w+\\.)?" + Pattern.quote(prefix) + "(" + RULES + ")");
        Map<String, String> rules = new TreeMap<>();
        all.stringPropertyNames().stream()
                .map(rule::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .forEach(found -> rules.put(name(found), all.getProperty(found.group())));
        return rules;
    }

    private static String name(MatchResult found) {
        return (found.group(1) == null ? "" : found.group(1)) + found.group(2);
    }
}
