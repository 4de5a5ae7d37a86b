package kr.stability.reporting.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Inspections as the ministry reads them; two queries. */
@ApplicationScoped
public class InspectionRegister {

    /** Those of the demands of an order, withdrawn ones too, the first first. */
    @Transactional
    public List<InspectionView> of(UUID order) {
        return Inspection.<Inspection>list("orderId = ?1 order by inspectedOn, id", order).stream()
                .map(InspectionView::of)
                .toList();
    }

    /** The order of an inspection. */
    @Transactional
    public Optional<UUID> orderOf(UUID inspection) {
        return Inspection.<Inspection>findByIdOptional(inspection).map(found -> found.orderId);
    }
}
