package kr.stability.reporting.testsupport;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Signed access tokens of the people of the scenario, in the form that the realm gives them. */
public final class Tokens {
    /** Who signs them. */
    public static final String ISSUER = "http://localhost/realms/stability";

    private static final KeyPair KEYS = newKeys();
    private static final Map<List<Object>, String> SIGNED = new ConcurrentHashMap<>();

    private Tokens() {}

    public static String publisher() {
        return of("publisher", "", "ministry-publisher", "ministry-analyst");
    }

    public static String analyst() {
        return of("analyst", "", "ministry-analyst");
    }

    public static String reviewer() {
        return of("reviewer", "", "ministry-reviewer", "ministry-analyst");
    }

    public static String delivery() {
        return of("service-account-operator-portal-delivery", "", "submission-delivery");
    }

    public static String clockSetter() {
        return of("service-account-local-player", "", "clock-setter");
    }

    public static String drafter(String operator) {
        return of(operator + "-drafter", operator, "operator-drafter");
    }

    public static String certifier(String operator) {
        return of(operator + "-certifier", operator, "operator-certifier");
    }

    /** A token with these roles; an empty organization for people of the ministry. Signed once for the whole run. */
    public static String of(String user, String organization, String... roles) {
        return SIGNED.computeIfAbsent(
                List.of(user, organization, List.of(roles)),
                who -> builder(user, organization, roles)
                        .audience("reporting-service")
                        .sign(KEYS.getPrivate()));
    }

    /** A token of the publisher for another service. */
    public static String forOtherAudience() {
        return builder("publisher", "", "ministry-publisher")
                .audience("operator-portal")
                .sign(KEYS.getPrivate());
    }

    /** A token of the publisher signed with a key that nobody knows. */
    public static String forged() {
        return builder("publisher", "", "ministry-publisher")
                .audience("reporting-service")
                .sign(newKeys().getPrivate());
    }

    /** A token that has run out. */
    public static String expired() {
        return builder("publisher", "", "ministry-publisher")
                .audience("reporting-service")
                .issuedAt(1)
                .expiresAt(2)
                .sign(KEYS.getPrivate());
    }

    private static io.smallrye.jwt.build.JwtClaimsBuilder builder(String user, String organization, String... roles) {
        var claims = Jwt.issuer(ISSUER)
                .subject("sub-" + user)
                .preferredUserName(user)
                .claim("name", user)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(Duration.ofHours(12));
        return organization.isEmpty() ? claims : claims.claim("organization", List.of(organization));
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
