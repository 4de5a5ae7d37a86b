package kr.stability.portal.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.portal.order.Deadline;
import kr.stability.portal.order.Halt;
import kr.stability.portal.plan.PlaceWords;
import kr.stability.portal.reporting.SubmissionView;
import kr.stability.portal.session.Owned;
import kr.stability.portal.session.Person;
import kr.stability.portal.web.Label;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A certified plan: frozen when it is filed, kept for ever, and delivered until there is a receipt. {@code filedAt} is
 * business time and decides in time or late; the times of the delivery are real time. The delivery and the people
 * change different columns at the same time, so only what changed is written: nobody puts back what was there before.
 */
@Entity
@DynamicUpdate
public class Filing extends PanacheEntityBase implements Owned {
    /** UUIDv7; also the key that makes the delivery idempotent. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID orderId;
    public String operator;

    /** 1 for the first filing of an order. */
    public int version;

    /** Version of the draft that was certified: the same draft is filed once. */
    public int draftVersion;

    public String formVersion;

    /** The plan as filed. Never changed: Hibernate need not compare it before each query. */
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    public ObjectNode content;

    /** The plan in canonical form (RFC 8785): the bytes that the hash is of. */
    public byte[] canonical;

    /** SHA-256 of {@link #canonical}, lower-case hex. */
    public String sha256;

    public Instant filedAt;

    /** Last day as known when it was filed, or null. */
    public LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Person> drafters;

    @JdbcTypeCode(SqlTypes.JSON)
    public Person certifier;

    /** The words that the certifier accepted, in the language they were shown in. */
    public String statement;

    /** The name that the certifier typed under them. */
    public String acceptedName;

    /** When it was taken back, business time; null when it was not. */
    public Instant withdrawnAt;

    @JdbcTypeCode(SqlTypes.JSON)
    public Person withdrawnBy;

    public String withdrawalReason;

    /** Deliveries tried so far. */
    public int attempts;

    /** When the worker may try (again). */
    public Instant nextAttemptAt;

    /** What went wrong last, for operators of the portal; null when nothing did. */
    public String lastError;

    /** When the delivery was given up because the ministry refuses it: a defect that people must look at. */
    public Instant stoppedAt;

    /** True when it was given up because of a virus in a file that it names: then the company has to file again. */
    public boolean infected;

    public Instant deliveredAt;

    @JdbcTypeCode(SqlTypes.JSON)
    public SubmissionView.Receipt receipt;

    /** What the ministry flagged as not explained when it came in; empty before delivery. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<SubmissionView.Unexplained> unexplained = List.of();

    /** When it was put in the outbox, real time; the database says it. */
    @Column(insertable = false, updatable = false)
    public Instant queuedAt;

    /** The trace in which it was filed, see {@link TraceParent}; null where there was none. */
    public String traceparent;

    /** Id that the ministry gave it; null before delivery. */
    public UUID submissionId;

    @Override
    public String operator() {
        return operator;
    }

    /** How far the delivery is. */
    public enum State {
        ON_ITS_WAY,
        RECEIVED,
        STOPPED,
        WITHDRAWN
    }

    /** How far the delivery is. */
    public State state() {
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        return receipt != null ? State.RECEIVED : stoppedAt != null ? State.STOPPED : State.ON_ITS_WAY;
    }

    /** Why it is not on its way though there is no receipt; null when it is, or when there is nothing to be delivered. */
    public Halt halt() {
        return switch (state()) {
            case RECEIVED, WITHDRAWN -> null;
            case STOPPED -> infected ? Halt.INFECTED : Halt.REFUSED;
            case ON_ITS_WAY -> isBehind() ? Halt.BEHIND : null;
        };
    }

    private boolean isBehind() {
        return count(
                        "orderId = ?1 and version < ?2 and deliveredAt is null and stoppedAt is not null and infected = false",
                        orderId,
                        version)
                > 0;
    }

    /** False when a later version was received and stands: the ministry gives back the last one only. */
    public boolean isLast() {
        return count(
                        "orderId = ?1 and version > ?2 and withdrawnAt is null and deliveredAt is not null",
                        orderId,
                        version)
                == 0;
    }

    /** Its version as the ministry counts, which does not count what was never delivered. */
    public int counted() {
        return receipt != null ? receipt.version() : version;
    }

    /** True when it was filed after the last day (지연 제출); the receipt knows best. */
    public boolean late() {
        return receipt != null ? receipt.late() : dueOn != null && Deadline.late(filedAt, dueOn);
    }

    /** The places of the plan that were flagged, in the words of the form. */
    public List<Label> flagged() {
        return unexplained.stream().map(one -> PlaceWords.of(one.place())).toList();
    }

    /** Codes of the requirements that its measures answer. */
    Set<String> answers() {
        return content.path("measures")
                .valueStream()
                .flatMap(measure -> measure.path("requirements").valueStream())
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    /** The filings of an order, version 1 first. */
    public static List<Filing> ofOrder(UUID order) {
        return list("orderId = ?1 order by version", order);
    }

    /** The filings of an order that count: those not taken back, version 1 first. */
    public static List<Filing> standing(UUID order) {
        return list("orderId = ?1 and withdrawnAt is null order by version", order);
    }

    /** The filing of a version of a draft, unless it was taken back. */
    public static Optional<Filing> ofDraft(UUID order, int draftVersion) {
        return find("orderId = ?1 and draftVersion = ?2 and withdrawnAt is null", order, draftVersion)
                .firstResultOptional();
    }

    /** The greatest version of a draft of an order that was filed and not taken back, 0 when there is none. */
    public static int lastDraftVersion(UUID order) {
        return standing(order).stream()
                .mapToInt(filing -> filing.draftVersion)
                .max()
                .orElse(0);
    }
}
