package kr.stability.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.stability.reporting.problem.Problem;

/** The files of an edition for people at the ministry, who may read both texts. */
@ApplicationScoped
public class EditionDownloads {
    /** Those that people open first. */
    private static final List<String> SUFFIXES = Stream.of(
                    EditionFormat.HWPX,
                    EditionFormat.PDF,
                    EditionFormat.DOCX,
                    EditionFormat.XLSX,
                    EditionFormat.HTML,
                    EditionFormat.JSON,
                    EditionFormat.OSCAL)
            .map(format -> format.suffix().substring(1))
            .toList();

    private final EditionTitles titles;
    private final EditionAnswers answers;

    EditionDownloads(EditionTitles titles, EditionAnswers answers) {
        this.titles = titles;
        this.answers = answers;
    }

    /** What files there are of each edition, for example {@code pdf}. */
    public static List<String> suffixes() {
        return SUFFIXES;
    }

    /**
     * The file of a suffix, or 304 for who has it.
     *
     * @throws Problem {@code not-found} when there is no such edition or file, or none for that audience
     */
    public Response file(Request request, UUID id, Audience audience, String suffix) {
        EditionFormat format = EditionFormat.ofSuffix("." + suffix).orElseThrow(Problem::notFound);
        return answers.answer(
                request, audience == Audience.RESTRICTED ? titles.restricted(id) : titles.forAll(id, true), format);
    }
}
