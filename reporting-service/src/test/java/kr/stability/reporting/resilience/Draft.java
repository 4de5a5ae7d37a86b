package kr.stability.reporting.resilience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.stability.reporting.plan.Component.Mode;

/** Writes small inventories in a line or two; lists of codes are separated by blanks. */
final class Draft {
    private final List<Inventory.Component> components = new ArrayList<>();
    private final List<Inventory.Service> services = new ArrayList<>();

    Draft runs(String code, String sites) {
        return add(code, Mode.ACTIVE_ACTIVE, sites, null, "", "");
    }

    Draft runsWith(String code, String sites, String needs) {
        return add(code, Mode.ACTIVE_ACTIVE, sites, null, needs, "");
    }

    Draft standby(String code, String sites, Integer minutes, String needs, String tools) {
        return add(code, Mode.ACTIVE_STANDBY, sites, minutes, needs, tools);
    }

    Draft backup(String code, String sites, Integer minutes, String needs, String tools) {
        return add(code, Mode.BACKUP, sites, minutes, needs, tools);
    }

    Draft single(String code, String sites, Integer rebuild) {
        return add(code, Mode.SINGLE, sites, rebuild, "", "");
    }

    Draft rebuilt(String code, String sites, Integer rebuild) {
        components.add(new Inventory.Component(
                code,
                Mode.ACTIVE_ACTIVE,
                words(sites),
                new Inventory.Minutes(null, null, rebuild),
                List.of(),
                List.of()));
        return this;
    }

    Draft add(String code, Mode mode, String sites, Integer minutes, String needs, String tools) {
        Inventory.Minutes own = new Inventory.Minutes(
                mode == Mode.ACTIVE_STANDBY ? minutes : null,
                mode == Mode.BACKUP ? minutes : null,
                mode == Mode.SINGLE ? minutes : null);
        components.add(new Inventory.Component(code, mode, words(sites), own, words(needs), words(tools)));
        return this;
    }

    /** The last one is rebuilt in so many minutes when it is lost altogether. */
    Draft orRebuilt(int rebuild) {
        Inventory.Component last = components.removeLast();
        Inventory.Minutes minutes = new Inventory.Minutes(
                last.minutes().failover(),
                last.minutes().failoverBySite(),
                last.minutes().restore(),
                rebuild);
        components.add(new Inventory.Component(
                last.code(), last.mode(), last.sites(), minutes, last.needs(), last.needsToFailOver()));
        return this;
    }

    /** The standby of the last one at a site takes so many minutes. */
    Draft at(String site, int minutes) {
        Inventory.Component last = components.removeLast();
        Map<String, Integer> bySite = new HashMap<>(last.minutes().failoverBySite());
        bySite.put(site, minutes);
        Inventory.Minutes own = last.minutes();
        components.add(new Inventory.Component(
                last.code(),
                last.mode(),
                last.sites(),
                new Inventory.Minutes(own.failover(), bySite, own.restore(), own.rebuild()),
                last.needs(),
                last.needsToFailOver()));
        return this;
    }

    Draft service(String code, Integer rto, String needs) {
        services.add(new Inventory.Service(code, rto, words(needs)));
        return this;
    }

    Inventory inventory() {
        return new Inventory(
                List.of(new Inventory.Site("A", null), new Inventory.Site("B", null)), components, services);
    }

    Loss lose(String... sites) {
        return SiteLoss.of(inventory()).lose(Set.of(sites));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.split(" "));
    }
}
