package kr.stability.portal.testsupport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.stability.portal.tenancy.RowScope;

/** The same request from eight browsers at the same time, each in a transaction of its own. */
public final class AtOnce {
    private static final int REQUESTS = 8;

    private AtOnce() {}

    /** What each was answered. */
    public static <T> List<T> answers(Callable<T> request) throws Exception {
        try (ExecutorService browsers = Executors.newFixedThreadPool(REQUESTS)) {
            List<T> answers = new ArrayList<>();
            Callable<T> seesRows = () -> RowScope.ofEveryCompany(request::call);
            for (Future<T> answer : browsers.invokeAll(Collections.nCopies(REQUESTS, seesRows))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
