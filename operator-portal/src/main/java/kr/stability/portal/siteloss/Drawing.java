package kr.stability.portal.siteloss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.stability.portal.reporting.SimulationView.Loss;
import kr.stability.portal.reporting.SimulationView.Recovery;
import kr.stability.portal.reporting.SimulationView.Step;

/** Lays a draft out as a picture. */
final class Drawing {
    static final int CHIP_WIDTH = 200;
    static final int CHIP_HEIGHT = 32;
    private static final int MOST_COMPONENTS = 150;
    private static final int GAP = 8;
    private static final int MARGIN = 128;
    private static final int HEAD = 32;
    private static final String NOWHERE = "";

    private final DraftInventory draft;
    private final String lost;
    private final Map<String, Recovery> recoveries = new HashMap<>();
    private final List<Step> worst;
    private final Map<String, Picture.Chip> first = new HashMap<>();
    private final List<Picture.Chip> chips = new ArrayList<>();

    /**
     * Of a draft.
     *
     * @param lost code of the data centre that is lost
     * @param loss what that does, or null when there is no answer
     */
    Drawing(DraftInventory draft, String lost, Loss loss) {
        this.draft = draft;
        this.lost = lost;
        this.worst = loss == null ? List.of() : Worst.of(loss.services()).chain();
        if (loss != null) {
            loss.services().forEach(service -> recoveries.put(service.code(), service.recovery()));
            loss.components().forEach(component -> recoveries.put(component.code(), component.recovery()));
        }
    }

    Picture picture() {
        List<DraftInventory.Component> all = draft.components();
        List<DraftInventory.Component> drawn = all.subList(0, Math.min(all.size(), MOST_COMPONENTS));
        List<Picture.Column> columns = columns(drawn);
        int top = services(columns.size());
        List<Picture.Band> bands = new ArrayList<>();
        int at = top + HEAD;
        for (var band : byLayer(drawn).entrySet()) {
            int height = band(columns, band.getValue(), at + GAP);
            bands.add(new Picture.Band(at, height, band.getKey()));
            at += height + GAP;
        }
        int width = MARGIN + Math.max(1, columns.size()) * (CHIP_WIDTH + 2 * GAP + GAP);
        return new Picture(
                width, at + GAP, top, columns, bands, List.copyOf(chips), chain(), all.size() - drawn.size());
    }

    /** Top of the columns: below the services. */
    private int services(int columns) {
        int across = Math.max(1, columns);
        int i = 0;
        for (String code : draft.services()) {
            add(x(i % across) + GAP, GAP + i / across * (CHIP_HEIGHT + GAP), code, false);
            i++;
        }
        int rows = (i + across - 1) / across;
        return GAP + rows * (CHIP_HEIGHT + GAP) + 3 * GAP;
    }

    private List<Picture.Column> columns(List<DraftInventory.Component> components) {
        List<String> sites = new ArrayList<>(draft.sites());
        if (components.stream().anyMatch(component -> component.sites().isEmpty())) {
            sites.add(NOWHERE);
        }
        List<Picture.Column> columns = new ArrayList<>();
        for (String site : sites) {
            columns.add(new Picture.Column(
                    x(columns.size()), CHIP_WIDTH + 2 * GAP, site.equals(NOWHERE) ? null : site, site.equals(lost)));
        }
        return columns;
    }

    private static int x(int column) {
        return MARGIN + column * (CHIP_WIDTH + 3 * GAP);
    }

    private static Map<DraftInventory.Layer, List<DraftInventory.Component>> byLayer(
            List<DraftInventory.Component> components) {
        Map<DraftInventory.Layer, List<DraftInventory.Component>> bands = new LinkedHashMap<>();
        Arrays.stream(DraftInventory.Layer.values()).forEach(layer -> {
            List<DraftInventory.Component> here = components.stream()
                    .filter(component -> component.layer() == layer)
                    .toList();
            if (!here.isEmpty()) {
                bands.put(layer, here);
            }
        });
        return bands;
    }

    private int band(List<Picture.Column> columns, List<DraftInventory.Component> components, int y) {
        int most = 0;
        for (Picture.Column column : columns) {
            int row = 0;
            for (DraftInventory.Component component : components) {
                boolean here = column.code() == null
                        ? component.sites().isEmpty()
                        : component.sites().contains(column.code());
                if (here) {
                    add(column.x() + GAP, y + row * (CHIP_HEIGHT + GAP), component.code(), column.lost());
                    row++;
                }
            }
            most = Math.max(most, row);
        }
        return GAP + most * (CHIP_HEIGHT + GAP);
    }

    private void add(int x, int y, String code, boolean gone) {
        Picture.Chip chip = new Picture.Chip(x, y, code, recoveries.get(code), gone);
        chips.add(chip);
        first.merge(code, chip, (one, other) -> one.lost() ? other : one);
    }

    private String chain() {
        return worst.stream()
                .map(step -> first.get(step.code()))
                .filter(chip -> chip != null)
                .map(chip -> (chip.x() + CHIP_WIDTH / 2) + "," + (chip.y() + CHIP_HEIGHT / 2))
                .collect(Collectors.joining(" "));
    }
}
