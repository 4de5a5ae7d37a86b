package kr.stability.reporting.simulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.resilience.Contention;
import kr.stability.reporting.resilience.Inventory;
import kr.stability.reporting.resilience.Loss;
import kr.stability.reporting.resilience.ServiceLoss;
import kr.stability.reporting.resilience.SiteLoss;

/** Works out what depends on one data centre in what companies have declared together. */
final class Exposure {
    private final String site;
    private final Asked asked;
    private final SiteLoss rules;

    /** Not found when no plan names the data centre. */
    Exposure(String site, Asked asked) {
        this.site = site;
        this.asked = asked;
        this.rules = SiteLoss.of(asked.inventory());
        if (!rules.sites().contains(site)) {
            throw Problem.notFound();
        }
    }

    ExposureView view(Instant acceptedAt) {
        String owner = asked.inventory().sites().stream()
                .filter(declared -> declared.code().equals(site))
                .map(Inventory.Site::owner)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new ExposureView(site, owner, acceptedAt, asked.inputs(), services(), targets());
    }

    private List<ExposureView.ExposedView> services() {
        Loss loss = rules.lose(Set.of(site));
        return rules.dependants(site).entrySet().stream()
                .map(entry -> exposed(loss.service(entry.getKey()), entry.getValue()))
                .toList();
    }

    private ExposureView.ExposedView exposed(ServiceLoss loss, List<String> components) {
        String operator = loss.code().substring(0, loss.code().indexOf('/'));
        String code = loss.code().substring(operator.length() + 1);
        DigitalService service = asked.plans().get(operator).services().stream()
                .filter(declared -> code.equals(declared.code()))
                .findFirst()
                .orElseThrow();
        return new ExposureView.ExposedView(
                operator,
                code,
                service.name(),
                service.tier(),
                loss.rtoMinutes(),
                components.stream()
                        .map(component -> component.substring(operator.length() + 1))
                        .toList(),
                RecoveryView.of(loss.recovery()),
                loss.verdict());
    }

    private List<ExposureView.TargetView> targets() {
        Map<String, BigDecimal> load = new HashMap<>();
        Map<String, BigDecimal> standby = new HashMap<>();
        asked.plans().forEach((operator, plan) -> {
            plan.components().stream()
                    .filter(component -> component.loadKilowatts() != null)
                    .forEach(component -> load.put(operator + "/" + component.code(), component.loadKilowatts()));
            plan.sites().stream()
                    .filter(declared -> operator.equals(declared.owner())
                            && declared.facility() != null
                            && declared.facility().standbyKilowatts() != null)
                    .forEach(declared ->
                            standby.put(declared.code(), declared.facility().standbyKilowatts()));
        });
        return new Contention(asked.inventory(), load, standby)
                .after(Set.of(site)).stream().map(ExposureView.TargetView::of).toList();
    }
}
