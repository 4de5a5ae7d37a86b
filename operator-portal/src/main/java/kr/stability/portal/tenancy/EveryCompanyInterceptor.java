package kr.stability.portal.tenancy;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands before the transaction is begun, so that its connection is marked. */
@EveryCompany
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class EveryCompanyInterceptor {
    @AroundInvoke
    Object mark(InvocationContext call) throws Exception {
        return RowScope.ofEveryCompany(call::proceed);
    }
}
