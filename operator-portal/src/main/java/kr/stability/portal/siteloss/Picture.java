package kr.stability.portal.siteloss;

import java.util.List;
import kr.stability.portal.reporting.SimulationView.Recovery;

/**
 * Services above, data centres side by side, components in the row of their layer; sizes and places in pixels. The same is
 * said in words below it.
 *
 * @param top where the data centres begin, below the services
 * @param columns data centres
 * @param bands layers
 * @param chips services and components
 * @param chain the line from the worst service down to what decides, as points of an SVG polyline; empty when all is well
 * @param leftOut components that are too many for a picture
 */
public record Picture(
        int width,
        int height,
        int top,
        List<Column> columns,
        List<Band> bands,
        List<Chip> chips,
        String chain,
        int leftOut) {

    /** A data centre; {@code code} is null for components without one. */
    public record Column(int x, int width, String code, boolean lost) {}

    /** A layer. */
    public record Band(int y, int height, DraftInventory.Layer layer) {}

    /**
     * A service or a component in a data centre.
     *
     * @param recovery what the loss does to it, or null when there is no answer
     * @param lost true when this is the deployment that is lost
     */
    public record Chip(int x, int y, String code, Recovery recovery, boolean lost) {
        private static final int SHOWN = 13;

        /** The code, shortened to the width of the box. */
        public String label() {
            return code.codePointCount(0, code.length()) <= SHOWN
                    ? code
                    : code.substring(0, code.offsetByCodePoints(0, SHOWN - 1)) + "…";
        }

        /** Class of the box. */
        public String look() {
            if (lost) {
                return "lost";
            }
            return recovery == null ? "plain" : recovery.outcome().name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** True when there is nothing to draw. */
    public boolean empty() {
        return chips.isEmpty();
    }
}
