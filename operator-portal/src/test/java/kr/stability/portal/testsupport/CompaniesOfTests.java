package kr.stability.portal.testsupport;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import kr.stability.portal.session.CompaniesOfRequest;
import kr.stability.portal.tenancy.CompaniesOfCaller;
import kr.stability.portal.tenancy.RowScope;

/** What a test itself asks the database, outside of any request and any job, it asks for every company. */
@Alternative
@Priority(1)
@ApplicationScoped
class CompaniesOfTests implements CompaniesOfCaller {
    private static final String THREAD_OF_TESTS = "main";

    private final CompaniesOfRequest request;

    CompaniesOfTests(CompaniesOfRequest request) {
        this.request = request;
    }

    @Override
    public String rows() {
        return Thread.currentThread().getName().equals(THREAD_OF_TESTS) ? RowScope.EVERY : request.rows();
    }
}
