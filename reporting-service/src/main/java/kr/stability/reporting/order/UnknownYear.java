package kr.stability.reporting.order;

/** The holiday calendar has no data for this year, so no due date can be computed in it. */
public class UnknownYear extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For a year before {@link HolidayCalendar#FIRST_YEAR}. */
    public UnknownYear(int year) {
        super("The holiday calendar has no data for " + year);
    }
}
