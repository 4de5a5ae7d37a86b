package kr.stability.reporting.plan;

import kr.stability.reporting.json.Text;
import kr.stability.reporting.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the rules say about one place of a plan (작성 점검).
 *
 * @param kind whether it stops a filing, has to be explained, or only warns
 * @param pointer RFC 6901 pointer into the plan
 * @param place the same place with rows named by their code, as in {@code /services/KAKAOTALK/rpoMinutes}: what an
 *     explanation names
 * @param value what stands there, shortened, or null
 * @param rule stable id of the rule
 * @param message what to do, in both languages
 * @param explained whether the plan explains it
 */
public record Remark(
        Kind kind,
        @Schema(examples = {"/services/0/rpoMinutes"}) String pointer,

        @Schema(examples = {"/services/KAKAOTALK/rpoMinutes"})
        String place,

        @Schema(nullable = true) String value,
        @Schema(examples = {"core-service-without-rpo"}) String rule,
        Text message,
        boolean explained) {

    /** The three classes of validation. */
    @Schema(name = "RemarkKind")
    public enum Kind {
        /** 차단: the plan cannot be filed. */
        BLOCKING,
        /** 소명 필요: the plan is filed with an explanation. */
        MUST_EXPLAIN,
        /** 주의: to be looked at; stops nothing. */
        WARNING
    }

    /** A violation, which no explanation settles. */
    public static Remark blocking(Violation wrong, RowNames names) {
        return new Remark(
                Kind.BLOCKING,
                wrong.pointer(),
                names.place(wrong.pointer()),
                wrong.value(),
                wrong.rule(),
                wrong.message(),
                false);
    }

    /** True when a filing is refused because of it, unless the refusal comes too late. */
    public boolean unexplained() {
        return kind == Kind.MUST_EXPLAIN && !explained;
    }
}
