package org.decisionledger.api.web.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart with its places in pixels.
 *
 * @param id where a link within the page leads, once on a page
 * @param width of the whole
 * @param height of the whole
 * @param columns lines from top to bottom with words under the head, for the time axis
 * @param levels lines from left to right with words at their left, for values
 * @param marks what entries give, each a link
 * @param labels words that are not marks
 */
public record Chart(
        String id, int width, int height, List<Tick> columns, List<Tick> levels, List<Mark> marks, List<Label> labels) {

    /** A line of the grid and its words. */
    public record Tick(int at, String words) {}

    /**
     * A mark.
     *
     * @param path as SVG has it
     * @param look the ending of its class: {@code whole}, {@code hollow}, {@code span}, {@code open} or {@code join}
     * @param words what it says, for those who do not see it
     */
    public record Mark(String path, String look, String address, String words) {}

    /** Words at a place; a link where {@code address} is given. */
    public record Label(
            int x, int y, String words, @Nullable String address) {}

    /** A rectangle as a path. */
    static String box(int x, int y, int width, int height) {
        return "M " + x + " " + y + " h " + width + " v " + height + " h -" + width + " Z";
    }
}
