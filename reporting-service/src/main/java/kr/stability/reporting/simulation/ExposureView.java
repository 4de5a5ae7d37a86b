package kr.stability.reporting.simulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.resilience.Contention;
import kr.stability.reporting.resilience.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What depends on a data centre, over all companies.
 *
 * @param owner code of the company that owns it, or null when nobody says
 * @param acceptedAt plans accepted at this instant count
 * @param inputs the filings that were read
 * @param services every service that needs something there, to run or to fail over
 * @param targets where components move when it is lost, and whether they fit there
 */
@Schema(name = "SiteExposure")
public record ExposureView(
        String site,
        @Schema(nullable = true) String owner,
        Instant acceptedAt,
        List<SimulationView.InputView> inputs,
        List<ExposedView> services,
        List<TargetView> targets) {

    /**
     * A service that depends on the data centre.
     *
     * @param components what it stands on there, to run or to fail over
     * @param recovery if the data centre is lost
     * @param verdict against the promised time
     */
    @Schema(name = "ExposedService")
    public record ExposedView(
            String operator,
            String service,
            @Schema(nullable = true) Text name,
            @Schema(nullable = true) DigitalService.Tier tier,
            @Schema(nullable = true) Integer rtoMinutes,
            List<String> components,
            RecoveryView recovery,
            Verdict verdict) {}

    /** A site to which components move; see {@link Contention.Target}. */
    @Schema(name = "FailOverTarget")
    public record TargetView(
            String site,
            List<MoverView> movers,
            @Schema(nullable = true) BigDecimal standbyKilowatts,
            BigDecimal leastKilowatts,
            @Schema(nullable = true) BigDecimal mostKilowatts,
            Contention.Fit fit) {

        static TargetView of(Contention.Target is) {
            return new TargetView(
                    is.site(),
                    is.movers().stream()
                            .map(mover -> new MoverView(mover.component(), mover.kilowatts(), mover.only()))
                            .toList(),
                    is.standbyKilowatts(),
                    is.leastKilowatts(),
                    is.mostKilowatts(),
                    is.fit());
        }
    }

    /** A component that moves; {@code only} when no other site is left for it. */
    @Schema(name = "Mover")
    public record MoverView(
            String component, @Schema(nullable = true) BigDecimal kilowatts, boolean only) {}
}
