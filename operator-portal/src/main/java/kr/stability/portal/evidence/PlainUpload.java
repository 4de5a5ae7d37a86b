package kr.stability.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.stability.portal.order.SeenOrder;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes the files of a plain form in, each on the same way as a resumable upload. */
@ApplicationScoped
class PlainUpload {
    private final Uploads uploads;
    private final EvidenceTexts texts;

    PlainUpload(Uploads uploads, EvidenceTexts texts) {
        this.uploads = uploads;
        this.texts = texts;
    }

    /** Takes what can be taken; returns the files that were not, with the reason. */
    List<EvidencePage.Refused> take(SeenOrder order, List<FileUpload> files, EvidenceDetails words) {
        List<FileUpload> chosen = files == null
                ? List.of()
                : files.stream()
                        .filter(file ->
                                file.fileName() != null && !file.fileName().isEmpty())
                        .toList();
        if (chosen.isEmpty()) {
            return List.of(new EvidencePage.Refused("", texts.words().nothingChosen()));
        }
        return chosen.stream()
                .flatMap(file -> refusal(order, file, words).stream())
                .toList();
    }

    private Optional<EvidencePage.Refused> refusal(SeenOrder order, FileUpload file, EvidenceDetails words) {
        try (InputStream bytes = Files.newInputStream(file.uploadedFile())) {
            uploads.append(order, uploads.begin(order, file.size(), metadata(file, words)), 0, bytes);
            return Optional.empty();
        } catch (FileRefusedException e) {
            return Optional.of(new EvidencePage.Refused(FileName.of(file.fileName()), texts.refusal(e.refusal())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UploadMetadata metadata(FileUpload file, EvidenceDetails words) {
        return new UploadMetadata(Map.of(
                "filename", file.fileName(),
                "effectiveOn", words.effectiveOn(),
                "description", words.description(),
                "items", String.join(",", words.items())));
    }
}
