package kr.stability.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What companies released before its time, as the ministry reads it. */
@ApplicationScoped
public class ReleaseRegister {

    /** Everything released of an order, oldest first. */
    @Transactional
    public List<ReleaseView> of(UUID order) {
        return Release.<Release>list("orderId = ?1 order by id", order).stream()
                .map(ReleaseView::of)
                .toList();
    }

    /** The order of a release. */
    @Transactional
    public Optional<UUID> orderOf(UUID release) {
        return Release.<Release>findByIdOptional(release).map(found -> found.orderId);
    }
}
