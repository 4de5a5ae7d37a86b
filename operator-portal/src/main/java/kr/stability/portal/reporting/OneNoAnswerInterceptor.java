package kr.stability.portal.reporting;

import io.vertx.core.http.HttpClosedException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.ProcessingException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Stands around the breaker. */
@OneNoAnswer
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class OneNoAnswerInterceptor {
    @AroundInvoke
    Object ask(InvocationContext question) throws Exception {
        try {
            return question.proceed();
        } catch (CircuitBreakerOpenException | HttpClosedException e) {
            throw new ProcessingException(e);
        }
    }
}
