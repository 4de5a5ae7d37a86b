package kr.stability.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.order.FilingFacts;

/** Tells the orders what was filed for them. */
@ApplicationScoped
class Filings implements FilingFacts {

    @Override
    @Transactional
    public List<Fact> of(UUID order) {
        return Filing.ofOrder(order).stream()
                .map(filing -> new Fact(
                        filing.id,
                        filing.version,
                        filing.filedAt,
                        filing.certifier.name(),
                        filing.late(),
                        filing.receipt == null ? null : filing.receipt.number(),
                        filing.answers(),
                        filing.withdrawnAt != null,
                        filing.halt()))
                .toList();
    }
}
