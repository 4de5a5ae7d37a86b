package kr.stability.portal.company;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Person;
import kr.stability.portal.session.Role;
import kr.stability.portal.web.Flash;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The members of my company, for its administrators. */
@Path("/company/members")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
public class MemberPages {
    private static final Logger LOG = Logger.getLogger(MemberPages.class);
    private static final int CONFLICT = 409;
    private static final int WRONG = 422;

    private final Members members;
    private final FormerAccounts former;
    private final AuditList audit;
    private final OperatorScope scope;

    MemberPages(Members members, FormerAccounts former, AuditList audit, OperatorScope scope) {
        this.members = members;
        this.former = former;
        this.audit = audit;
        this.scope = scope;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance members(List<Company> companies, Said said);
    }

    /**
     * What the page says first.
     *
     * @param saved true after something was done
     * @param refused why nothing was done, or null
     * @param reason as it was typed
     * @param former as it was chosen
     * @param member as it was chosen
     */
    public record Said(boolean saved, Members.Outcome refused, String reason, String former, String member) {
        static Said nothing(boolean saved) {
            return new Said(saved, null, "", "", "");
        }
    }

    /**
     * One company of the administrator.
     *
     * @param members null while the identity provider does not answer
     */
    public record Company(String operator, List<Member> members, List<Person> former, List<CompanyAct> audit) {}

    /** Members, their roles, and what was done so far. */
    @GET
    public RestResponse<TemplateInstance> show(@CookieParam(Flash.COOKIE) String saved) {
        boolean flash = saved != null && !saved.isEmpty();
        RestResponse<TemplateInstance> page = page(200, Said.nothing(flash));
        return flash ? Flash.shown(page) : page;
    }

    /**
     * Gives or takes a role.
     *
     * @param operator company; another one than one's own is not found
     * @param member account; somebody who is not a member is not found
     * @param act {@code give:DRAFTER}, {@code take:DRAFTER} and the same with {@code CERTIFIER}
     */
    @POST
    public RestResponse<TemplateInstance> change(
            @RestForm String operator, @RestForm String member, @RestForm String act) {
        String[] words = String.valueOf(act).split(":", 2);
        MemberRole role = MemberRole.named(words.length == 2 ? words[1] : "").orElseThrow(NotFoundException::new);
        Members.Outcome outcome = switch (words[0]) {
            case "give" -> members.give(operator, member, role);
            case "take" -> members.take(operator, member, role);
            default -> throw new NotFoundException();
        };
        return answer(CONFLICT, new Said(false, outcome, "", "", ""));
    }

    /**
     * Links an account of the past to a member.
     *
     * @param former subject of the account that the person had before
     */
    @POST
    @Path("relink")
    public RestResponse<TemplateInstance> relink(
            @RestForm String operator, @RestForm String member, @RestForm String former, @RestForm String reason) {
        Members.Outcome outcome = members.relink(operator, member, former, reason);
        return answer(WRONG, new Said(false, outcome, reason == null ? "" : reason, former, member));
    }

    private RestResponse<TemplateInstance> answer(int status, Said said) {
        return said.refused().refused() ? page(status, said) : Flash.saved(URI.create("/company/members"));
    }

    private RestResponse<TemplateInstance> page(int status, Said said) {
        List<Company> companies = scope.operators().stream().map(this::company).toList();
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(Templates.members(companies, said))
                .build();
    }

    private Company company(String operator) {
        List<CompanyAct> acts = audit.of(operator);
        try {
            List<Member> people = members.of(operator);
            return new Company(operator, people, former.of(operator, people), acts);
        } catch (RuntimeException e) {
            LOG.warnf("The identity provider does not tell the members of %s: %s", operator, e);
            return new Company(operator, null, List.of(), acts);
        }
    }
}
