package kr.stability.reporting.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An act that is a transaction of its own and is done again, twice at most, when the database ended it for the sake of another
 * that crossed it (deadlock, serialization failure): nothing of it was done then.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RepeatedWhenCrossed {}
