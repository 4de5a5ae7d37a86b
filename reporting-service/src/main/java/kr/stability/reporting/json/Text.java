package kr.stability.reporting.json;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text of the screen in Korean and, where there is one, in English.
 *
 * @param ko Korean, required, at most 10,000 code points, NFC
 * @param en English, or null when nobody has translated it
 */
@Embeddable
@Schema(description = "A text in Korean and, where translated, in English")
public record Text(
        @NotNull
        @PlainText(max = Text.LONGEST)
        @Schema(
                required = true,
                maxLength = Text.LONGEST,
                examples = {"과학기술정보통신부"})
        String ko,

        @PlainText(max = Text.LONGEST)
        @Schema(
                nullable = true,
                maxLength = Text.LONGEST,
                examples = {"Ministry of Science and ICT"})
        String en) {

    /** Longest text of one language, in code points. */
    public static final int LONGEST = 10_000;

    /** The Korean text or, when {@code english} is asked for and known, the English one. */
    public String in(boolean english) {
        return english && en != null ? en : ko;
    }
}
