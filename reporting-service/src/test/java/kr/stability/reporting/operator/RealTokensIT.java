package kr.stability.reporting.operator;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The packaged service takes the tokens that the realm really gives. */
@QuarkusIntegrationTest
class RealTokensIT extends RealTokensTest {}
