package kr.stability.local.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.stability.local.stack.Tokens;

/** The people of the story with their tools: tokens for the ministry, browsers for the companies, and the story's clock. */
public final class Cast {
    private final String portal;
    private final Publisher publisher;
    private final Reviewer reviewer;
    private final Analyst analyst;
    private final BusinessClock clock;
    private final Map<String, CompanyPerson> companyPeople = new HashMap<>();

    /**
     * @param reporting base URL of reporting-service
     * @param portal base URL of operator-portal
     * @param tokens of the realm both trust
     */
    public Cast(String reporting, String portal, Tokens tokens) {
        this.portal = portal;
        this.publisher = new Publisher(new MinistryApi(reporting, () -> tokens.of("publisher")));
        this.reviewer = new Reviewer(new MinistryApi(reporting, () -> tokens.of("reviewer")));
        this.analyst = new Analyst(new MinistryApi(reporting, () -> tokens.of("analyst")));
        this.clock = new BusinessClock(List.of(reporting, portal), tokens::ofClockSetter);
    }

    public Publisher publisher() {
        return publisher;
    }

    public Reviewer reviewer() {
        return reviewer;
    }

    public Analyst analyst() {
        return analyst;
    }

    public BusinessClock clock() {
        return clock;
    }

    /** A person of a company, signed in at the first call. */
    public CompanyPerson companyPerson(String user) {
        return companyPeople.computeIfAbsent(user, name -> new CompanyPerson(portal, name).signIn());
    }
}
