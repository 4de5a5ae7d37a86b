package kr.stability.reporting.plan;

import java.time.LocalDate;
import kr.stability.reporting.json.Text;

/**
 * A file that proves a measure or a drill (증빙자료). Its bytes come before the filing that names it.
 *
 * @param sha256 of the bytes, lower-case hex
 * @param name of the file
 * @param effectiveOn from when it holds, or null
 * @param description what it shows, or null
 * @param madeBy who made it, as the company says, or null when not declared
 * @param provesFrom first day of the time that it should prove, or null when not declared
 * @param provesUntil last day of that time, or null when it has no end or is not declared
 */
public record EvidenceReference(
        String sha256,
        String name,
        LocalDate effectiveOn,
        String description,
        Maker madeBy,
        LocalDate provesFrom,
        LocalDate provesUntil) {

    /** Who made a file. */
    public enum Maker {
        /** The company. */
        SELF("자체 작성", "The company itself"),
        /** Somebody whom the company asked, such as an auditor. */
        THIRD_PARTY("제3자", "A third party"),
        /** An inspector of an authority. */
        INSPECTOR("점검기관", "An inspector");

        private final Text label;

        Maker(String ko, String en) {
            this.label = new Text(ko, en);
        }

        /** Name on screen. */
        public Text label() {
            return label;
        }

        /** True when it is not the company that speaks for itself. */
        public boolean independent() {
            return this != SELF;
        }
    }
}
