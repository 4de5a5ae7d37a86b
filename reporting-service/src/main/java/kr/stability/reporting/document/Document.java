package kr.stability.reporting.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A document before any file format: what is said, in which order, and where it comes from.
 *
 * @param title of the cover
 * @param subtitle of the cover
 * @param language BCP 47 tag, such as {@code ko}
 * @param identifier number of the document
 * @param date day on the cover, Asia/Seoul
 * @param publisher the authority
 * @param notices sentences that the cover must show, such as that example values are included
 * @param blocks the text
 * @param sources everything that the blocks refer to
 */
public record Document(
        String title,
        String subtitle,
        String language,
        String identifier,
        LocalDate date,
        String publisher,
        List<String> notices,
        List<Block> blocks,
        List<Source> sources) {

    /** Nobody changes the lists afterwards. */
    public Document {
        notices = List.copyOf(notices);
        blocks = List.copyOf(blocks);
        sources = List.copyOf(sources);
    }
}
