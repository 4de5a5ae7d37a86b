package kr.stability.reporting.ledger.signature;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Ed25519 (RFC 8032) by the provider of the JDK. */
final class Ed25519 {
    private static final String NAME = "Ed25519";
    private static final Pattern ARMOUR = Pattern.compile("-----[A-Z ]+-----|\\s");
    private static final byte[] PUBLIC_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    /**
     * The pair of a private key in PKCS#8, as PEM or as base64 alone.
     *
     * @throws IllegalArgumentException when it is none; the text is not repeated
     */
    static KeyPair pair(String pkcs8) {
        try {
            byte[] encoded = Base64.getDecoder().decode(bare(pkcs8));
            PrivateKey key = KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow();
            KeyPairGenerator generator = KeyPairGenerator.getInstance(NAME);
            generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
            return new KeyPair(generator.generateKeyPair().getPublic(), key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("not an Ed25519 private key in PKCS#8");
        }
    }

    /** Public keys in a text of PEM blocks. */
    static List<PublicKey> publicKeys(String pem) {
        return Arrays.stream(pem.split("-----END PUBLIC KEY-----"))
                .filter(block -> !block.isBlank())
                .map(block -> publicKey(Base64.getDecoder().decode(bare(block))))
                .toList();
    }

    /** The 32 bytes of a public key (RFC 8032), as a JWK holds them. */
    static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, PUBLIC_PREFIX.length, encoded.length);
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    static boolean verify(PublicKey key, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("keys are checked when they are read", e);
        } catch (GeneralSecurityException e) {
            return false; // not even the form of a signature
        }
    }

    private static PublicKey publicKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 public key", e);
        }
    }

    private static String bare(String text) {
        return ARMOUR.matcher(text).replaceAll("");
    }

    /** Gives the generator the seed that is there already: the JDK has no other way from a private key to its public one. */
    private static final class Seed extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
