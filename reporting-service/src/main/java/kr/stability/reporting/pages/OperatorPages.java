package kr.stability.reporting.pages;

import static kr.stability.reporting.operator.Role.READS_ALL;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.implementation.OverdueMilestones;
import kr.stability.reporting.operator.Operator;
import kr.stability.reporting.order.OrderBoard;
import kr.stability.reporting.plan.Site;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.submission.FiledVersions;

/** A company: its orders and plans, what is late, its data centres. */
@Path("/ministry/operators/{code}")
@Produces(MediaType.TEXT_HTML)
@ForPeople
public class OperatorPages {
    private static final int MOST_MILESTONES = 100;

    private final OrderBoard orders;
    private final OverdueMilestones milestones;
    private final FiledVersions versions;
    private final Clock clock;

    OperatorPages(OrderBoard orders, OverdueMilestones milestones, FiledVersions versions, Clock clock) {
        this.orders = orders;
        this.milestones = milestones;
        this.versions = versions;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance operator(OperatorPage page);
    }

    /** The company of a code; a text that cannot be a code names none. */
    @GET
    @RolesAllowed(READS_ALL)
    @Transactional
    public TemplateInstance operator(String code) {
        if (!code.matches(Operator.CODE)) {
            throw Problem.notFound();
        }
        Operator operator = Operator.ofCode(code).orElseThrow(Problem::notFound);
        LocalDate today = LocalDate.now(clock);
        FiledVersions.Latest declared = versions.latestWithSites(code).orElse(null);
        return Templates.operator(new OperatorPage(
                code,
                operator.name,
                today,
                orders.of(code, today),
                milestones.until(today, code, MOST_MILESTONES),
                declared,
                owners(declared)));
    }

    private static CompanyNames owners(FiledVersions.Latest declared) {
        return CompanyNames.of(
                declared == null
                        ? List.of()
                        : declared.plan().sites().stream().map(Site::owner).toList());
    }
}
