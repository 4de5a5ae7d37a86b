package kr.stability.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RealmFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void anItemOfTheSameKeyIsCompletedNotDoubled() throws IOException {
        assertEquals(
                "{\"clients\":[{\"clientId\":\"a\",\"secret\":\"s\",\"uris\":[\"x\",\"y\"]}]}",
                merged(
                        "{'clients':[{'clientId':'a','secret':'s','uris':['x']}]}",
                        "{'clients':[{'clientId':'a','uris':['y']}]}"));
    }

    @Test
    void anItemOfANewKeyIsAppended() throws IOException {
        assertEquals(
                "{\"users\":[{\"username\":\"a\"},{\"username\":\"b\"}]}",
                merged("{'users':[{'username':'a'}]}", "{'users':[{'username':'b'}]}"));
    }

    @Test
    void theProductionRealmHoldsNoSecretNoPersonAndNoClockSetter() throws IOException {
        String realm = Files.readString(ProjectFolder.find().realm());
        assertFalse(Pattern.compile("\"secret\": \"(?!\\$\\{)").matcher(realm).find());
        assertFalse(realm.contains("credentials"));
        assertFalse(realm.contains("\"realmRoles\": [\"clock-setter\"]"));
    }

    @Test
    void sessionsEndAfterAnHourIdleAndTenHoursInAnyCase() throws IOException {
        var realm = JSON.readTree(ProjectFolder.find().realm().toFile());
        assertEquals(3600, realm.path("ssoSessionIdleTimeout").asInt());
        assertEquals(36_000, realm.path("ssoSessionMaxLifespan").asInt());
        assertEquals(300, realm.path("accessTokenLifespan").asInt());
    }

    private static String merged(String base, String additions) throws IOException {
        ObjectNode realm = (ObjectNode) JSON.readTree(base.replace('\'', '"'));
        RealmFile.merge(realm, JSON.readTree(additions.replace('\'', '"')));
        return JSON.writeValueAsString(realm);
    }
}
