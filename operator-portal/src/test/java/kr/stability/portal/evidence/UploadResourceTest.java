package kr.stability.portal.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import kr.stability.portal.testsupport.AtOnce;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@PortalTest
class UploadResourceTest {
    private static final int MEGABYTE = 1 << 20;
    private final String order = Fixtures.order("kakao");
    private final TusClient drafter = new TusClient(SignedIn.as("kakao-drafter"), order);

    private static Optional<EvidenceFile> file(byte[] bytes) {
        return QuarkusTransaction.requiringNew().call(() -> EvidenceFile.of("kakao", TusClient.sha256(bytes)));
    }

    /** What a race breaks it breaks now and then only: several rounds. */
    @RepeatedTest(8)
    void aFileThatManyFinishAtOnceKeepsItsBytes() throws Exception {
        byte[] bytes = SampleFiles.pdf(5000);
        String upload = drafter.create("a.pdf", bytes.length);
        drafter.sends(upload, 0, bytes);
        brokeDownBehindTheLastByte(UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1)));
        assertThat(AtOnce.answers(() -> drafter.asks(upload).statusCode())).containsOnly(200);
        var download = SignedIn.as("kakao-drafter").send("/evidence/" + TusClient.sha256(bytes), get -> get.GET());
        assertThat(download.body()).isEqualTo(bytes);
    }

    private static void brokeDownBehindTheLastByte(UUID upload) {
        QuarkusTransaction.requiringNew().run(() -> {
            EvidenceFile.delete("uploadId", upload);
            Upload.update("finishedAt = null where id = ?1", upload);
        });
    }

    @Test
    void aFileInOnePartIsKeptUnderItsHash() {
        byte[] bytes = SampleFiles.pdf(3 * MEGABYTE + 17);
        assertThat(drafter.uploads("훈련 결과.pdf", bytes).statusCode()).isEqualTo(204);
        EvidenceFile file = file(bytes).orElseThrow();
        assertThat(file.name).isEqualTo("훈련 결과.pdf");
        assertThat(file.sizeBytes).isEqualTo(bytes.length);
    }

    @Test
    void aDroppedConnectionLosesNothingThatArrived() throws IOException {
        byte[] bytes = SampleFiles.pdf(3 * MEGABYTE);
        String upload = drafter.create("a.pdf", bytes.length);
        drafter.breaksOff(upload, bytes, 2 * MEGABYTE + 5);
        int offset = (int) drafter.storedAfter(upload, 2 * MEGABYTE);
        byte[] rest = Arrays.copyOfRange(bytes, offset, bytes.length);
        assertThat(drafter.sends(upload, offset, rest).statusCode()).isEqualTo(204);
        assertThat(file(bytes)).isPresent();
    }

    @Test
    void aFileOf201MegabytesIsRefusedBeforeItIsSent() {
        var answer = drafter.asks("a.pdf", 201L * MEGABYTE);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(TusClient.text(answer)).contains("200 MB");
    }

    @Test
    void aProgramCalledPdfIsRefusedAndForgotten() {
        byte[] program = SampleFiles.padded("MZ");
        String upload = drafter.create("report.pdf", program.length);
        var answer = drafter.sends(upload, 0, program);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TusClient.text(answer)).contains("실행 파일");
        assertThat(drafter.asks(upload).statusCode()).isEqualTo(404);
    }

    @Test
    void aSecondSenderAtTheSamePlaceIsToldToAskAgain() {
        byte[] bytes = SampleFiles.pdf(100);
        String upload = drafter.create("a.pdf", 200);
        assertThat(drafter.sends(upload, 0, bytes).statusCode()).isEqualTo(204);
        assertThat(drafter.sends(upload, 0, bytes).statusCode()).isEqualTo(409);
        assertThat(drafter.stored(upload)).isEqualTo(100);
    }

    @Test
    void anEndedSessionIs401AndTheUploadGoesOnAfterSigningIn() {
        byte[] bytes = SampleFiles.pdf(5000);
        String upload = drafter.create("a.pdf", bytes.length);
        given().header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", "0")
                .contentType("application/offset+octet-stream")
                .body(bytes)
                .patch(upload)
                .then()
                .statusCode(401);
        assertThat(drafter.sends(upload, 0, bytes).statusCode()).isEqualTo(204);
    }

    @Test
    void anotherCompanysUploadIsNotFound() {
        String upload = drafter.create("a.pdf", 10);
        TusClient other = new TusClient(SignedIn.as("naver-drafter"), order);
        assertThat(other.asks(upload).statusCode()).isEqualTo(SignedIn.CANNOT_TELL);
        assertThat(other.asks("b.pdf", 10).statusCode()).isEqualTo(SignedIn.CANNOT_TELL);
    }

    @Test
    void certifiersDoNotUpload() {
        TusClient certifier = new TusClient(SignedIn.as("kakao-certifier"), order);
        assertThat(certifier.asks("a.pdf", 10).statusCode()).isEqualTo(403);
    }

    @Test
    void theSameFileAgainIsStoredOnce() {
        byte[] bytes = SampleFiles.pdf(4000);
        drafter.uploads("a.pdf", bytes);
        assertThat(drafter.uploads("b.pdf", bytes).statusCode()).isEqualTo(204);
        assertThat(file(bytes).orElseThrow().name).isEqualTo("a.pdf");
    }

    @Test
    void anUploadGivenUpIsGone() {
        String upload = drafter.create("a.pdf", 10);
        var answer = SignedIn.as("kakao-drafter")
                .send(
                        upload,
                        request -> request.header("Tus-Resumable", "1.0.0").DELETE());
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(drafter.asks(upload).statusCode()).isEqualTo(404);
    }

    @Test
    void anotherVersionOfTheProtocolIsRefused() {
        var answer = SignedIn.as("kakao-drafter")
                .send(
                        order + "/plan/evidence/uploads",
                        request -> request.header("Tus-Resumable", "0.2.2")
                                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(412);
    }
}
