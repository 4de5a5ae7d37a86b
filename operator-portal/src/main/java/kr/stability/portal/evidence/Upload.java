package kr.stability.portal.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.session.Owned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A file on its way in, which may be resumed, or completely here. Its bytes are in {@link Chunks}. */
@Entity
@Table(name = "evidence_upload")
public class Upload extends PanacheEntityBase implements Owned {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String operator;

    /** The order whose plan it is uploaded for. */
    public UUID orderId;

    /** Name of the file as the browser says, without folders. */
    public String name;

    /** Bytes of the whole file. */
    public long length;

    /** Bytes that are stored. Written by {@link Chunks} only. */
    @Column(updatable = false)
    public long received;

    /** From when the evidence holds, as typed; may be empty. */
    public String effectiveOn;

    /** What it shows, as typed; may be empty. */
    public String description;

    /** What it proves: {@code measures/M1}, {@code drills/D1}. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> items;

    /** Real time. */
    public Instant startedAt;

    /** When it had become a file of the company, real time; null before. */
    public Instant finishedAt;

    @Override
    public String operator() {
        return operator;
    }

    /** True when all bytes are stored. */
    boolean complete() {
        return received == length;
    }
}
