package kr.stability.local.stack;

import java.util.Map;

/**
 * One database with its two roles.
 *
 * @param jdbcUrl without user and password
 * @param service reads and writes rows, owns nothing and is bound by every policy
 * @param owner owns the tables and migrates them
 */
public record Database(String jdbcUrl, Login service, Login owner) {
    /** A role that may connect. */
    public record Login(String user, String password) {}

    /** Name of the service's role. */
    public String user() {
        return service.user();
    }

    /** Password of the service's role. */
    public String password() {
        return service.password();
    }

    /**
     * The environment of the service.
     *
     * @param prefix of its variables, such as {@code REPORTING}
     */
    public Map<String, String> settings(String prefix) {
        return Map.of(
                prefix + "_DB_URL", jdbcUrl,
                prefix + "_DB_USER", service.user(),
                prefix + "_DB_PASSWORD", service.password(),
                prefix + "_OWNER_USER", owner.user(),
                prefix + "_OWNER_PASSWORD", owner.password());
    }
}
