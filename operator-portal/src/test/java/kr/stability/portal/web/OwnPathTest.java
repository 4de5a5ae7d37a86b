package kr.stability.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class OwnPathTest {
    private static final URI PORTAL = URI.create("http://localhost:8080/");

    @Test
    void onesOwnPageIsGoneBackTo() {
        assertThat(OwnPath.of("http://localhost:8080/orders/1?a=b", PORTAL)).hasToString("/orders/1?a=b");
    }

    @Test
    void anotherSiteIsNot() {
        assertThat(OwnPath.of("http://evil.example/orders", PORTAL)).hasToString("/orders");
        assertThat(OwnPath.of("http://localhost:8080//evil.example", PORTAL)).hasToString("/orders");
        assertThat(OwnPath.of("javascript:alert(1)", PORTAL)).hasToString("/orders");
        assertThat(OwnPath.of("not an address", PORTAL)).hasToString("/orders");
        assertThat(OwnPath.of(null, PORTAL)).hasToString("/orders");
    }
}
