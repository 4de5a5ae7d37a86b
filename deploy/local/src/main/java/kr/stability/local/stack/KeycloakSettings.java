package kr.stability.local.stack;

import java.nio.file.Path;
import java.util.Map;

/**
 * How one Keycloak runs.
 *
 * @param port on this machine
 * @param home its folder; the data in it survives a restart
 * @param log gets everything it prints; begun anew at each start
 * @param placeholders values for the {@code ${NAME}} in the realm file; used at the first start with a data folder only
 */
public record KeycloakSettings(int port, Path home, Path log, Map<String, String> placeholders) {
    public KeycloakSettings {
        placeholders = Map.copyOf(placeholders);
    }
}
