package kr.stability.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Numbers for people, without gaps in a year. The counter row stays locked until the transaction ends, so a number that
 * is rolled back is given to the next one.
 */
@ApplicationScoped
public class ReferenceNumbers {
    private static final String NEXT = """
            insert into reference_counter (series, year, last_number) values (:series, :year, 1)
            on conflict (series, year) do update set last_number = reference_counter.last_number + 1
            returning last_number""";

    private final EntityManager entities;

    ReferenceNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /** A number of an order, for example {@code 2022-디지털-0001}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String nextOrder(int year) {
        return "%d-디지털-%04d".formatted(year, next("order", year));
    }

    /** A number of a receipt, for example {@code 2023-000017}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String nextReceipt(int year) {
        return "%d-%06d".formatted(year, next("receipt", year));
    }

    private long next(String series, int year) {
        return ((Number) entities.createNativeQuery(NEXT)
                        .setParameter("series", series)
                        .setParameter("year", year)
                        .getSingleResult())
                .longValue();
    }
}
