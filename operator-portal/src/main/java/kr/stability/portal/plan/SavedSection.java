package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One section of a draft with the text as it was typed. */
@Entity
@Table(name = "plan_section")
public class SavedSection extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID draftId;

    /** {@link Section#slug()}. */
    public String section;

    /** Goes up with each change; a form that was loaded with an older one is stale. */
    public int version;

    /** Text as typed, in the shape of the plan. Replaced, never changed: Hibernate need not compare it before each query. */
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    public ObjectNode content;

    /** Subject of who changed it last. */
    public String updatedBy;

    public String updatedByName;

    /** When, business time. */
    public Instant updatedAt;

    static Optional<SavedSection> of(SavedDraft draft, Section section) {
        return find("draftId = ?1 and section = ?2", draft.id, section.slug()).firstResultOptional();
    }
}
