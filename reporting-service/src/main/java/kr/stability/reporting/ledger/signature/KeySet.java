package kr.stability.reporting.ledger.signature;

import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Publishes the keys for everybody, also without a token: a signature that only insiders can check proves little. */
@ApplicationScoped
class KeySet {
    private final SigningKeys keys;

    KeySet(SigningKeys keys) {
        this.keys = keys;
    }

    void publish(@Observes Router router) {
        String body = Json.encode(keys.jwks());
        router.get("/.well-known/jwks.json")
                .handler(request -> request.response()
                        .putHeader("Content-Type", "application/jwk-set+json")
                        .putHeader("Cache-Control", "public, max-age=300")
                        .end(body));
    }
}
