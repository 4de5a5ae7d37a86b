package kr.stability.reporting.openapi;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The packaged service answers every example of the contract: the JSON of every view, read and written. */
@QuarkusIntegrationTest
class ExamplesIT extends ExamplesTest {}
