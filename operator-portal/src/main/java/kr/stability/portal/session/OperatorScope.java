package kr.stability.portal.session;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is this, for which company, and may they: the one place that loads and checks. */
@RequestScoped
@Named("viewer")
public class OperatorScope {
    /** What a code may be made of; a claim that is anything else names no company of ours. */
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    OperatorScope(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** The person who is signed in. */
    public Person person() {
        String name = Person.name(
                token.getClaim("family_name"), token.getClaim("given_name"), token.getClaim("preferred_username"));
        return new Person(token.getIssuer(), token.getSubject(), name);
    }

    /** The address the identity provider knows, or null. It is never a key of anything. */
    public String email() {
        return token.getClaim("email");
    }

    /** True when somebody is signed in who belongs to a company. */
    public boolean isKnown() {
        return !identity.isAnonymous() && !claimed().isEmpty();
    }

    /**
     * The companies the person belongs to.
     *
     * @throws NoOrganizationException when there is none
     */
    public Set<String> operators() {
        Set<String> codes = new TreeSet<>(claimed());
        if (codes.isEmpty()) {
            throw new NoOrganizationException();
        }
        return codes;
    }

    /** What the database is told of the person. */
    public String rows() {
        return isKnown() ? claimed().stream().filter(CODE.asMatchPredicate()).collect(Collectors.joining(",")) : "";
    }

    private List<String> claimed() {
        Object claim = token.getClaim("organization");
        return switch (claim) {
            case JsonArray array ->
                array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
            case java.util.Collection<?> many ->
                many.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }

    /** True when the person writes plans. */
    public boolean isDrafter() {
        return identity.hasRole(Role.DRAFTER);
    }

    /** True when the person manages the members of the company. */
    public boolean isAdmin() {
        return identity.hasRole(Role.ADMIN);
    }

    /** True when the person certifies plans. */
    public boolean isCertifier() {
        return identity.hasRole(Role.CERTIFIER);
    }

    /**
     * Something of the person's own company.
     *
     * @throws NotFoundException when it does not exist or belongs to another company; nobody can tell which
     */
    public <T extends Owned> T load(Class<T> type, UUID id) {
        return own(Optional.ofNullable(Panache.getEntityManager().find(type, id)));
    }

    /**
     * Passes on what belongs to the person's own company.
     *
     * @throws NotFoundException as for {@link #load}
     */
    public <T extends Owned> T own(Optional<T> found) {
        Set<String> own = operators();
        return found.filter(thing -> own.contains(thing.operator())).orElseThrow(NotFoundException::new);
    }
}
