package kr.stability.reporting.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.LedgerEntry;
import org.hibernate.annotations.Immutable;

/** An entry of the ledger at its place in the feed. Never changed; the database refuses it. */
@Entity
@Immutable
public class Event extends PanacheEntityBase {
    /** Place in the feed, from 1, without gaps. Never shown: it would tell a company how much others do. */
    @Id
    public long position;

    /** The act. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id")
    public LedgerEntry entry;

    /** What was done; as in the entry, to filter by. */
    @Enumerated(EnumType.STRING)
    public Act act;

    /** Company that it concerns, or null. */
    public String operatorCode;

    /** True when that company may know of it. */
    public boolean shownToOperator;

    /** Where the API has the thing, or null. */
    public String link;
}
