package kr.stability.reporting.testsupport;

import kr.stability.local.stack.LocalKeycloak;

/** The Keycloak of the suite, for tests that need the tokens of the real realm. */
public final class RealKeycloak {
    private static volatile LocalKeycloak keycloak;

    private RealKeycloak() {}

    /** The running server. */
    public static LocalKeycloak get() {
        return keycloak;
    }

    static void set(LocalKeycloak started) {
        keycloak = started;
    }
}
