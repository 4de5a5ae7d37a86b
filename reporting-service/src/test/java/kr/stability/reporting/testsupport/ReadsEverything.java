package kr.stability.reporting.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;

/**
 * A test that reads all that is in the shared database, as an edition and a verification of the ledger do. It comes before those
 * that fill it: what it finds is the same at any place, but not how long it looks.
 */
@Order(1)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadsEverything {}
