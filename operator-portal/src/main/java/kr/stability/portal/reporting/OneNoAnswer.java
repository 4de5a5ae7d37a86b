package kr.stability.portal.reporting;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whatever the reason for which there is no answer (a time-out, a connection that broke, an open breaker), the caller gets
 * a {@code ProcessingException}: what it does then does not depend on the reason.
 */
@InterceptorBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OneNoAnswer {}
