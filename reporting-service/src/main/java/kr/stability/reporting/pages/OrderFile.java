package kr.stability.reporting.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.implementation.OrderProgress;
import kr.stability.reporting.inspection.InspectionRegister;
import kr.stability.reporting.release.ReleaseRegister;

/** Gathers how an order is carried out from the rooms that know it; a fixed number of queries. */
@ApplicationScoped
class OrderFile {
    private static final int MOST = 300;

    private final OrderProgress progress;
    private final InspectionRegister inspections;
    private final ReleaseRegister releases;

    OrderFile(OrderProgress progress, InspectionRegister inspections, ReleaseRegister releases) {
        this.progress = progress;
        this.inspections = inspections;
        this.releases = releases;
    }

    @Transactional
    OrderPage.Course course(UUID order, LocalDate today) {
        return new OrderPage.Course(
                progress.milestones(order, today, MOST),
                progress.measures(order, today, MOST),
                inspections.of(order),
                new OrderPage.Reports(progress.reports(order), progress.results(order)),
                releases.of(order));
    }

    Optional<UUID> orderOfInspection(UUID inspection) {
        return inspections.orderOf(inspection);
    }

    Optional<UUID> orderOfReport(UUID report) {
        return progress.orderOf(report);
    }

    Optional<UUID> orderOfRelease(UUID release) {
        return releases.orderOf(release);
    }
}
