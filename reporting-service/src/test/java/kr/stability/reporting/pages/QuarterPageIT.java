package kr.stability.reporting.pages;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The page of a quarter out of the packaged service, in both languages. */
@QuarkusIntegrationTest
class QuarterPageIT extends QuarterPageTest {}
