package kr.stability.reporting.backtest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.simulation.RecoveryView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API shows of back-tests. */
public final class BackTestViews {
    private BackTestViews() {}

    /** See {@link IncidentInventory}. */
    @Schema(name = "IncidentInventory")
    public record InventoryView(
            UUID id,
            String incident,
            String operator,
            IncidentInventory.Content inventory,
            List<String> sources,
            boolean illustrative,
            Instant recordedAt,
            Actor recordedBy) {

        static InventoryView of(IncidentInventory is) {
            return new InventoryView(
                    is.id,
                    is.incidentCode,
                    is.operatorCode,
                    is.content,
                    is.sources,
                    is.illustrative,
                    is.recordedAt,
                    is.recordedBy);
        }
    }

    /**
     * The back-test of one company.
     *
     * @param pairs pairs of services that were away for different times
     * @param sameOrder those of them that the rules put in the same order
     */
    @Schema(name = "BackTest")
    public record BackTestView(String operator, String lostSite, List<LineView> services, int pairs, int sameOrder) {

        static BackTestView of(String operator, String site, BackTest is) {
            BackTest.Ranking ranking = is.ranking();
            return new BackTestView(
                    operator, site, is.lines().stream().map(LineView::of).toList(), ranking.pairs(), ranking.same());
        }
    }

    /**
     * A service.
     *
     * @param computed by the rules, on the inventory of that day
     * @param withTools the same if no component had to wait for an operations tool
     * @param tools operations tools that decided
     */
    @Schema(name = "BackTestService")
    public record LineView(
            String service,
            @Schema(nullable = true) Long sufferedMinutes,
            RecoveryView computed,
            RecoveryView withTools,
            List<String> tools) {

        static LineView of(BackTest.Line is) {
            return new LineView(
                    is.service(),
                    is.suffered(),
                    RecoveryView.of(is.loss().recovery()),
                    RecoveryView.of(is.withTools().recovery()),
                    is.tools());
        }
    }
}
