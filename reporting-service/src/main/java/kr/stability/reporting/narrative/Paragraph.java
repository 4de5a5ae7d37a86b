package kr.stability.reporting.narrative;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A paragraph of the draft of a quarter. It may change until then; an edition keeps what stood when it was compiled. */
@Entity
@Table(name = "narrative_paragraph")
public class Paragraph extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** For example {@code 2023-Q1}. */
    public String quarter;

    /** The heading below which it stands. */
    @Enumerated(EnumType.STRING)
    public Place place;

    /** Order among the paragraphs of the place. */
    public int position;

    /** Korean. */
    public String text;

    /** What it rests on. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Citation> citations = new ArrayList<>();

    /** Name and office of who answers for it as the ministry's own statement, or null. */
    public String statementBy;

    /** True when it stays out of the public edition. */
    public boolean restricted;

    /** When it was written last, business time. */
    public Instant writtenAt;

    /** Who wrote it last. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor writtenBy;

    /** Counts changes, for If-Match. */
    @Version
    public int version;

    /** The draft of a quarter in the order in which it is read. */
    public static List<Paragraph> ofQuarter(String quarter) {
        return Paragraph.<Paragraph>list("quarter = ?1 order by position, id", quarter).stream()
                .sorted(Comparator.comparing(one -> one.place)) // of the document, not of the alphabet
                .toList();
    }

    void write(ParagraphRequest request) {
        place = request.place();
        position = request.position();
        text = request.text();
        citations = request.citations();
        statementBy = request.statementBy();
        restricted = request.restricted();
    }
}
