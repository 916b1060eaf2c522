package org.decisionledger.projection.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.decisionledger.core.office.OfficeFact.OfficeHolderAppointed;
import org.decisionledger.core.office.OfficeFact.OfficeHolderDeparted;
import org.decisionledger.core.office.OfficeFact.OfficeRegistered;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;

/**
 * Who holds an office, for each body it serves, at the moment asked about: one answer per body, or a gap that says so.
 * Asked as of a date of occurrence, it tells who held it on that date.
 */
final class Holders {

    private final CaseFile file;
    private final List<Standing> entries;

    /** @param entries those about the office, in order of occurrence */
    Holders(CaseFile file, List<Standing> entries) {
        this.file = file;
        this.entries = entries;
    }

    Map<String, String> byBody() {
        Map<String, String> holders = new TreeMap<>();
        for (OrganisationId body : bodies()) {
            holders.put("holder at " + file.titles().of(body), holderAt(body));
        }
        return holders;
    }

    private Set<OrganisationId> bodies() {
        Set<OrganisationId> bodies = new TreeSet<>();
        for (Standing s : entries) {
            if (s.fact() instanceof OfficeRegistered f) {
                f.bodies().forEach(b -> bodies.addAll(file.titles().membersOf(b)));
            } else if (s.fact() instanceof OfficeHolderAppointed f) {
                f.bodies().forEach(b -> bodies.addAll(file.titles().membersOf(b)));
            }
        }
        return bodies;
    }

    private String holderAt(OrganisationId body) {
        List<String> told = new ArrayList<>();
        for (Standing s : entries) {
            if (s.fact() instanceof OfficeHolderAppointed f && serves(f.bodies(), body)) {
                if (s.byThen() == Answer.YES) {
                    told.clear(); // an appointment that had certainly been made ends what was told before it
                }
                told.add((f.holder() == null ? "appointed, the source does not say who" : f.holder()) + ", from "
                        + when(s));
            } else if (s.fact() instanceof OfficeHolderDeparted f && serves(f.bodies(), body)) {
                told.add((f.holder() == null ? "a holder" : f.holder()) + " left, " + when(s));
            }
        }
        return told.isEmpty() ? "no entry shows who held it" : String.join("; ", told);
    }

    private boolean serves(List<OrganisationId> bodies, OrganisationId body) {
        return bodies.stream().anyMatch(b -> file.titles().membersOf(b).contains(body));
    }

    private static String when(Standing s) {
        String date = s.occurred() == null ? "no date given" : s.occurred().inWords();
        return s.byThen() == Answer.POSSIBLY
                ? date + " (possibly not yet by then) [" + s.id() + "]"
                : date + " [" + s.id() + "]";
    }
}
