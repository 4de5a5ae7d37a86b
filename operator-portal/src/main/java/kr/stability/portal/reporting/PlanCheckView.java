package kr.stability.portal.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/** What the ministry's rules say about a draft. */
public record PlanCheckView(List<Remark> remarks) {
    public PlanCheckView {
        remarks = remarks == null ? List.of() : remarks;
    }

    /**
     * Asks about a draft.
     *
     * @param order id of the order that it answers
     * @param content the plan in typed form, finished or not
     */
    @RegisterForReflection
    public record Question(UUID order, ObjectNode content) {}

    /** The three classes of validation. */
    public enum Kind {
        /** 차단. */
        BLOCKING,
        /** 소명 필요. */
        MUST_EXPLAIN,
        /** 주의. */
        WARNING
    }

    /**
     * What is said about one place.
     *
     * @param pointer RFC 6901 pointer into the plan
     * @param place the same with rows named by their code: what an explanation names
     * @param value what stands there, or null
     * @param rule stable id of the rule
     * @param message what to do
     * @param explained whether the plan explains it
     */
    public record Remark(
            Kind kind, String pointer, String place, String value, String rule, Text message, boolean explained) {}
}
