package kr.stability.reporting.event;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.stability.reporting.ledger.Act;

/**
 * The CloudEvents type of an act, such as {@code kr.stability.order.served.v1}: the thing, what was done, the version of
 * the data. A change of the data that readers would notice is a new version beside the old one.
 */
public final class EventType {
    /** What a company may know of its own; everything else is for the ministry. A new act is for the ministry first. */
    private static final Set<Act> FOR_OPERATORS = EnumSet.of(
            Act.OPERATOR_REGISTERED,
            Act.ORDER_SERVED,
            Act.ORDER_AMENDED,
            Act.ORDER_CLOSED,
            Act.SUBMISSION_RECEIVED,
            Act.SUBMISSION_WITHDRAWN,
            Act.EXTENSION_REQUESTED,
            Act.EXTENSION_GRANTED,
            Act.EXTENSION_REFUSED,
            Act.REVIEW_SENT,
            Act.PROGRESS_REPORTED,
            Act.RESULT_REPORT_RECEIVED);

    private EventType() {}

    /** The type of an act: its last word is what was done, the words before are the thing. */
    public static String of(Act act) {
        String words = act.name().toLowerCase(Locale.ROOT);
        int verb = words.lastIndexOf('_');
        return "kr.stability." + words.substring(0, verb).replace('_', '-') + "." + words.substring(verb + 1) + ".v1";
    }

    /** The act of a type, when there is one. */
    public static Optional<Act> act(String type) {
        return Stream.of(Act.values()).filter(act -> of(act).equals(type)).findFirst();
    }

    /** True when the company that the act concerns may know of it. */
    static boolean forOperators(Act act) {
        return FOR_OPERATORS.contains(act);
    }
}
