package kr.stability.reporting.ledger.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import kr.stability.reporting.testsupport.LedgerKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeysTest {
    private static final String TYPE = "stability-receipt";
    private static final byte[] RECEIPT = "{\"number\":\"2023-000017\"}".getBytes(StandardCharsets.UTF_8);

    private final LedgerKeys former = LedgerKeys.fresh();
    private final LedgerKeys present = LedgerKeys.fresh();
    private final SigningKeys before = new SigningKeys(former.pkcs8(), "");

    @Test
    void whatWasSignedBeforeTheKeyWasChangedStaysValidWhileTheKeyIsPublished() {
        String jws = before.sign(TYPE, RECEIPT);
        assertThat(new SigningKeys(present.pkcs8(), former.publicPem()).verified(TYPE, jws))
                .hasValue(RECEIPT);
        assertThat(new SigningKeys(present.pkcs8(), "").verified(TYPE, jws)).isEmpty();
    }

    @Test
    void theNextKeyIsPublishedBeforeItSigns() {
        SigningKeys prepared = new SigningKeys(former.pkcs8(), present.publicPem());
        assertThat(prepared.keyId()).isEqualTo(before.keyId());
        assertThat(prepared.verified(TYPE, new SigningKeys(present.pkcs8(), "").sign(TYPE, RECEIPT)))
                .isPresent();
        assertThat(prepared.jwks().keys()).hasSize(2).extracting(Jwk::kty).containsOnly("OKP");
    }

    @Test
    void aKeyInPemIsTheSameKey() {
        String pem = "-----BEGIN PRIVATE KEY-----\n" + former.pkcs8() + "\n-----END PRIVATE KEY-----\n";
        assertThat(new SigningKeys(pem, "").keyId()).isEqualTo(before.keyId());
    }

    /** RFC 8037, appendix A: key, thumbprint and what it publishes. */
    @Test
    void theThumbprintIsThatOfTheStandard() {
        SigningKeys rfc = new SigningKeys("MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g", "");
        assertThat(rfc.keyId()).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
        assertThat(rfc.jwks().keys().getFirst().x()).isEqualTo("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "MC4CAQAwBQYDK2VwBCIEIJ1h", "-----BEGIN PRIVATE KEY-----"})
    void whatIsNoKeyIsRefusedWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> new SigningKeys(text, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an Ed25519 private key in PKCS#8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b.c", "....", "e30.e30.e30"})
    void whatIsNoSignatureIsNoError(String jws) {
        assertThat(before.verified(TYPE, jws)).isEmpty();
    }
}
