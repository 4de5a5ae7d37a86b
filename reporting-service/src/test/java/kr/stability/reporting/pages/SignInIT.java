package kr.stability.reporting.pages;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The packaged service signs people in at the real identity provider and shows them its pages. */
@QuarkusIntegrationTest
class SignInIT extends SignInTest {}
