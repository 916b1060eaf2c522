package org.decisionledger.api.web.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which panels of a decision stand open. Those that are asked for most are open from the start; the others open one at a
 * time by a link, and only what is open is worked out.
 *
 * @param open those that are open, in the order of the page
 */
public record Panels(Set<String> open) {

    static final String ALL = "all";

    private static final List<String> ORDER =
            List.of("wording", "options", "vote", "path", "complete", "before", "not-put", "conditions", "commitments");

    private static final Set<String> FROM_THE_START =
            Set.of("wording", "options", "vote", "path", "complete", "conditions", "commitments");

    static Panels of(List<String> asked) {
        Set<String> open = new LinkedHashSet<>();
        for (String panel : ORDER) {
            if (FROM_THE_START.contains(panel) || asked.contains(panel) || asked.contains(ALL)) {
                open.add(panel);
            }
        }
        return new Panels(open);
    }

    /** Every panel in the order of the page. */
    public List<String> order() {
        return ORDER;
    }

    public boolean isOpen(String panel) {
        return open.contains(panel);
    }

    /** The panels that are open and would not be from the start, and one more: what a link has to name. */
    public List<String> with(String panel) {
        List<String> asked = new ArrayList<>();
        for (String one : ORDER) {
            if (one.equals(panel) || open.contains(one) && !FROM_THE_START.contains(one)) {
                asked.add(one);
            }
        }
        return asked;
    }
}
