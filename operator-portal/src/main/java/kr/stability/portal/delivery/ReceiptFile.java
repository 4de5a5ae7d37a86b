package kr.stability.portal.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import kr.stability.portal.reporting.SubmissionView.Receipt;

/**
 * The receipt as the ministry signed it, for a file that can be verified without either service: the payload of the
 * signature, byte for byte, with the signature as its last member.
 */
final class ReceiptFile {
    private ReceiptFile() {}

    /** The file; empty for a receipt without a signature. */
    static Optional<byte[]> of(Receipt receipt) {
        if (receipt == null || receipt.signature() == null) {
            return Optional.empty();
        }
        byte[] signed = Base64.getUrlDecoder().decode(receipt.signature().split("\\.")[1]);
        String members = new String(signed, StandardCharsets.UTF_8);
        String file = members.substring(0, members.length() - 1) + ",\"signature\":\"" + receipt.signature() + "\"}\n";
        return Optional.of(file.getBytes(StandardCharsets.UTF_8));
    }
}
