package kr.stability.portal.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes this request and for which company. Everything that belongs to a company asks here. */
@RequestScoped
public class OperatorScope {
    private static final String ORGANIZATION = "organization";
    private final SecurityIdentity identity;
    private final JsonWebToken accessToken;

    OperatorScope(SecurityIdentity identity, JsonWebToken accessToken) {
        this.identity = identity;
        this.accessToken = accessToken;
    }

    /**
     * Code of the company, such as {@code kakao}.
     *
     * @throws NoCompanyException when the account names none or several
     */
    public String operator() {
        List<String> companies = companies(accessToken.claim(ORGANIZATION).orElse(List.of()));
        if (companies.size() != 1) {
            throw new NoCompanyException(companies.size());
        }
        return companies.getFirst();
    }

    /** The person, keyed by issuer and subject of the token. */
    public Person person() {
        return new Person(accessToken.getIssuer(), accessToken.getSubject(), PersonName.of(accessToken));
    }

    /** True for drafters. */
    public boolean mayDraft() {
        return identity.hasRole(Roles.DRAFTER);
    }

    /** True for certifiers. */
    public boolean mayCertify() {
        return identity.hasRole(Roles.CERTIFIER);
    }

    /** The claim is a list of codes or, with more detail asked for, an object with the codes as names. */
    private static List<String> companies(Object claim) {
        return switch (claim) {
            case Map<?, ?> byCode ->
                byCode.keySet().stream().map(OperatorScope::text).toList();
            case Collection<?> codes -> codes.stream().map(OperatorScope::text).toList();
            default -> List.of(text(claim));
        };
    }

    private static String text(Object value) {
        return value instanceof JsonString json ? json.getString() : value.toString();
    }
}
