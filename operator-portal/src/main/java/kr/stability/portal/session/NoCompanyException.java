package kr.stability.portal.session;

/** The account belongs to no company, or to more than one: the portal cannot know for whom it acts. Shown as 403. */
public class NoCompanyException extends RuntimeException {
    private final int companies;

    NoCompanyException(int companies) {
        super("account of " + companies + " companies");
        this.companies = companies;
    }

    /** How many companies the account names. */
    public int companies() {
        return companies;
    }
}
