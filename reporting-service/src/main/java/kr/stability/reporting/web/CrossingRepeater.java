package kr.stability.reporting.web;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kr.stability.reporting.problem.DatabaseProblems;

/** Outside the transaction of a {@link RepeatedWhenCrossed} act; inside another's it leaves the repeating to that. */
@RepeatedWhenCrossed
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // a transaction begins at + 200
class CrossingRepeater {
    private static final int REPEATS = 2;
    private static final long SHORTEST_PAUSE_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 100;

    private final TransactionManager transactions;

    CrossingRepeater(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object repeat(InvocationContext act) throws Exception {
        for (int left = isWithinAnother() ? 0 : REPEATS; left > 0; left--) {
            try {
                return act.proceed();
            } catch (Exception e) {
                if (!DatabaseProblems.isCrossing(e)) {
                    throw e;
                }
                pause();
            }
        }
        return act.proceed();
    }

    private boolean isWithinAnother() throws SystemException {
        return transactions.getStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /** Not as long as the other's, so that the two do not meet again. */
    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS)));
    }
}
