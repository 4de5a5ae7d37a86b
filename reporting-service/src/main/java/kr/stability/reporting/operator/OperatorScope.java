package kr.stability.reporting.operator;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.tenancy.RowScope;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whose things this request may see: loads AND checks. Another company's thing is not found, exactly like one that does
 * not exist. Ministry and auditors see everything; a company user sees the companies of the claim {@code organization}.
 */
@RequestScoped
public class OperatorScope {
    /** A claim that is anything else names no company of ours. */
    private static final Pattern CODE = Pattern.compile(Operator.CODE);

    private final SecurityIdentity identity;
    private final EntityManager entities;

    OperatorScope(SecurityIdentity identity, EntityManager entities) {
        this.identity = identity;
        this.entities = entities;
    }

    /** True for the ministry and the auditors. */
    public boolean seesAll() {
        return identity.hasRole(Role.READS_ALL);
    }

    /** Codes of the companies that the caller belongs to; empty for the ministry and for a token without the claim. */
    public Set<String> own() {
        if (!identity.hasRole(Role.READS_OWN) || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Set.of();
        }
        return codes(token.getClaim("organization"));
    }

    /** True when the caller may see things of this company. */
    public boolean sees(String operator) {
        return seesAll() || own().contains(operator);
    }

    /**
     * What the database is told of the caller. The accounts of the portal act for every company: what they may do is
     * decided by their roles.
     */
    public String rows() {
        boolean every = seesAll() || identity.hasRole(Role.DELIVERY) || identity.hasRole(Role.ORDER_READER);
        return every
                ? RowScope.EVERY
                : own().stream().filter(CODE.asMatchPredicate()).collect(Collectors.joining(","));
    }

    /** Loads a thing by id and checks that the caller may see it; not found otherwise. */
    public <T extends Owned> T load(Class<T> type, UUID id) {
        return check(entities.find(type, id));
    }

    /** Checks a thing that was loaded, or null; not found when the caller may not see it. */
    public <T extends Owned> T check(T thing) {
        boolean visible =
                thing != null && (seesAll() || thing.visibleToOwner() && own().contains(thing.operatorCode()));
        if (!visible) {
            throw Problem.notFound();
        }
        return thing;
    }

    /**
     * The companies whose rows a list may hold, for {@code (:all = true or operatorCode in :operators)}.
     *
     * @param asked the filter of the caller, or null for everything that may be seen
     */
    public Filter filter(String asked) {
        if (asked == null) {
            return seesAll() || identity.hasRole(Role.ORDER_READER)
                    ? new Filter(true, Set.of(""))
                    : new Filter(false, orNobody(own()));
        }
        return new Filter(false, Set.of(sees(asked) ? asked : ""));
    }

    /**
     * Restriction of a list to companies.
     *
     * @param all true when nothing is restricted
     * @param operators codes, never empty
     */
    public record Filter(boolean all, Set<String> operators) {}

    private static Set<String> orNobody(Set<String> codes) {
        return codes.isEmpty() ? Set.of("") : codes;
    }

    /** Keycloak writes the claim as a list of aliases or, with details, as an object keyed by alias. */
    private static Set<String> codes(Object claim) {
        Collection<?> values = switch (claim) {
            case null -> Set.of();
            case Map<?, ?> details -> details.keySet();
            case Collection<?> aliases -> aliases;
            default -> Set.of(claim);
        };
        Set<String> codes = new TreeSet<>();
        values.stream()
                .filter(Objects::nonNull)
                .map(value -> value instanceof JsonString text ? text.getString() : value.toString())
                .forEach(codes::add);
        return codes;
    }
}
