package kr.stability.reporting.edition;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.HtmlWriter;
import kr.stability.reporting.document.Imprint;
import kr.stability.reporting.document.JsonWriter;
import kr.stability.reporting.document.PdfWriter;
import kr.stability.reporting.problem.Problem;

/** Renders editions from their frozen snapshot: the same edition gives the same bytes for ever. */
@ApplicationScoped
public class EditionDocuments {
    private final ObjectMapper mapper;

    EditionDocuments(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** What is needed to render, read in one short transaction; rendering then holds no connection. */
    record Frozen(String quarter, Imprint imprint, byte[] snapshot) {}

    /** The frozen edition, or not found. */
    @Transactional
    Frozen frozen(UUID id) {
        StabilityPlanEdition edition =
                StabilityPlanEdition.<StabilityPlanEdition>findByIdOptional(id).orElseThrow(Problem::notFound);
        return new Frozen(edition.quarter, new Imprint(edition.digest, edition.compiledAt), edition.snapshot);
    }

    /** The bytes of a document in a format. */
    byte[] render(Frozen frozen, DocumentFormat format) {
        return switch (format) {
            case JSON -> frozen.snapshot();
            case HTML -> HtmlWriter.bytes(document(frozen), frozen.imprint());
            case PDF -> PdfWriter.bytes(document(frozen), frozen.imprint());
        };
    }

    private Document document(Frozen frozen) {
        try {
            return JsonWriter.document(mapper.readTree(frozen.snapshot()).path("document"));
        } catch (IOException e) {
            throw new UncheckedIOException("a frozen edition cannot be read back", e);
        }
    }
}
