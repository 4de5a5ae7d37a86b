package kr.stability.portal.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the virus scanner says of files later on. */
public final class Scanned {
    private Scanned() {}

    /** A virus is found in the file of kakao with this hash. */
    public static void infected(String sha256) {
        QuarkusTransaction.requiringNew()
                .run(() -> EvidenceFile.update(
                        "scan = ?1 where operator = 'kakao' and sha256 = ?2", Scan.INFECTED, sha256));
    }

    /** Another file of kakao's, put into the plan of an order as the evidence of M1; gives its hash. */
    public static String evidence(kr.stability.portal.testsupport.SignedIn drafter, String order) {
        byte[] bytes = SampleFiles.pdf(2000);
        MultipartForm form = new MultipartForm()
                .field("effectiveOn", "2023-01-05")
                .field("items", "measures/M1")
                .file("files", "a.pdf", bytes);
        drafter.send(
                order + "/plan/evidence",
                request -> request.header("Content-Type", MultipartForm.TYPE)
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(form.bytes())));
        return TusClient.sha256(bytes);
    }
}
