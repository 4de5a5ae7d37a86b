package kr.stability.reporting.evidence;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The packaged service keeps files. */
@QuarkusIntegrationTest
class EvidenceIT extends EvidenceTest {}
