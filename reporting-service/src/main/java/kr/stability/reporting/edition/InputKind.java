package kr.stability.reporting.edition;

import java.util.Arrays;
import java.util.Optional;

/** What an edition can rest on. The words are printed and kept in frozen snapshots: they never change. */
public enum InputKind {
    /** The rules of compiling. */
    RULES("편찬"),
    /** An incident, by id. */
    INCIDENT("사고"),
    /** What a company ran where when an incident began, by id. */
    INVENTORY("구성"),
    /** An order, by id. */
    ORDER("시정 요구"),
    /** A filing, by id. */
    SUBMISSION("제출"),
    /** A sent review, by the id of the filing and the instant of sending, with {@code @} between. */
    REVIEW("검토"),
    /** A monthly report, by id. */
    PROGRESS_REPORT("이행현황"),
    /** An inspection, by id. */
    INSPECTION("점검"),
    /** A reform, by id. */
    REFORM("제도개선"),
    /** A paragraph, by id. */
    PARAGRAPH("서술"),
    /** An early release, by id. */
    RELEASE("조기 공개"),
    /** A file, by SHA-256. */
    EVIDENCE("증빙"),
    /** A public source, by its mark. */
    PUBLIC_SOURCE("공개자료");

    private final String word;

    InputKind(String word) {
        this.word = word;
    }

    /** As printed. */
    public String word() {
        return word;
    }

    /** The kind that a word of a snapshot means; empty for a word that this version does not know. */
    public static Optional<InputKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
