package org.decisionledger.api.web.why;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.projection.dossier.Dossier;

/**
 * Which parts of a dossier stand open. The long ones open one at a time, by a link, so that the page stays light.
 *
 * @param numbers for each part that may be folded, how many items it has; -1 where it is not worked out yet
 * @param open those that are open
 */
public record WhyParts(Map<String, Integer> numbers, Set<String> open) {

    static final String CHECKS = "checks";
    static final String ALL = "all";

    /** Where there are no more than so many, folding hides more than it helps. */
    private static final int FEW = 2;

    static WhyParts of(Dossier dossier, List<String> asked, boolean checks) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("brought-about", dossier.broughtAbout().size());
        numbers.put("options", dossier.options().size());
        numbers.put("offers", dossier.offers().size());
        numbers.put("approaches", dossier.approaches().size());
        numbers.put("before", dossier.beforeTheBody().size());
        numbers.put("not-shown", dossier.notShownToBody().size());
        numbers.put("reasons", dossier.reasons().size());
        numbers.put("interests", dossier.interests().size());
        numbers.put("disputes", dossier.disputes().size());
        numbers.put("conflicts", dossier.conflicts().size());
        numbers.put("followed", dossier.followed().size());
        numbers.put("findings", dossier.findings().size());
        numbers.put(CHECKS, checks ? dossier.checks().size() : -1);
        numbers.put("gaps", dossier.gaps().size());
        Set<String> open = new TreeSet<>();
        numbers.forEach((part, number) -> {
            boolean few = number >= 0 && number <= FEW;
            if (few || asked.contains(part) || asked.contains(ALL)) {
                open.add(part);
            }
        });
        return new WhyParts(numbers, open);
    }

    public boolean isOpen(String part) {
        return open.contains(part) || !numbers.containsKey(part);
    }

    public int number(String part) {
        return numbers.getOrDefault(part, 0);
    }
}
