package org.decisionledger.projection.check.offer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.procurement.ProcurementFact.ProviderApproached;
import org.decisionledger.core.procurement.ProcurementFact.ProviderReplied;
import org.decisionledger.core.procurement.Reply;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;

/** K-05: a provider was sounded out, and its reply, the role offered or the terms are not on record. */
public final class IncompleteApproach implements Check {

    private static final About ABOUT = new About(
            "K-05",
            "Approach incompletely recorded",
            "A provider is approached, and no entry shows what it answered, in what role it was asked, or on what terms.",
            "000 §4.3, §4.4",
            ThingKind.PROCUREMENT);

    private static final String ANSWERED = "what was answered";
    private static final String ROLE = "in what role it was asked";
    private static final String TERMS = "on what terms";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        CaseFile file = record.naming(thing);
        Map<OrganisationId, List<Standing>> approached = new TreeMap<>();
        List<Standing> replies = new ArrayList<>();
        for (Standing s : file.valid(ProcurementFact.class)) {
            if (s.fact() instanceof ProviderApproached a && a.procurement().equals(thing)) {
                approached.computeIfAbsent(a.provider(), k -> new ArrayList<>()).add(s);
            } else if (s.fact() instanceof ProviderReplied r && r.procurement().equals(thing)) {
                replies.add(s);
            }
        }
        if (approached.isEmpty()) {
            return CheckFinding.notApplicable(
                    thing, "No entry tells that a provider was approached in this procurement.");
        }
        Map<String, List<String>> missing = new LinkedHashMap<>();
        List.of(ANSWERED, ROLE, TERMS).forEach(what -> missing.put(what, new ArrayList<>()));
        approached.forEach((provider, asked) -> {
            String name = file.titles().of(provider);
            if (replies.stream().noneMatch(s -> answers(s, provider))) {
                told(missing, ANSWERED, name);
            }
            if (asked.stream().noneMatch(s -> approach(s).roleOffered() != null)) {
                told(missing, ROLE, name);
            }
            if (asked.stream().noneMatch(s -> approach(s).terms() != null)) {
                told(missing, TERMS, name);
            }
        });
        missing.values().removeIf(List::isEmpty);
        List<Standing> used = CheckFinding.together(
                approached.values().stream().flatMap(List::stream).toList(),
                replies.stream()
                        .filter(s -> approached.containsKey(((ProviderReplied) s.fact()).provider()))
                        .toList());
        String asked = approached.size() == 1
                ? "1 provider was approached."
                : approached.size() + " providers were " + "approached.";
        if (missing.isEmpty()) {
            return CheckFinding.pass(
                    thing,
                    asked + " Of each, entries show what it answered, in what role it was asked, and the terms.",
                    used);
        }
        List<String> lines = new ArrayList<>();
        missing.forEach((what, whom) -> lines.add(what + " (" + String.join(", ", whom) + ")"));
        return CheckFinding.fail(
                thing,
                asked + " No entry shows " + String.join("; nor ", lines) + ".",
                used,
                "Entries that show the reply, the role offered and the terms for each of them.");
    }

    private static void told(Map<String, List<String>> missing, String what, String provider) {
        missing.computeIfAbsent(what, k -> new ArrayList<>()).add(provider);
    }

    private static ProviderApproached approach(Standing s) {
        return (ProviderApproached) s.fact();
    }

    private static boolean answers(Standing s, OrganisationId provider) {
        return s.fact() instanceof ProviderReplied r && r.provider().equals(provider) && r.reply() != Reply.NOT_KNOWN;
    }
}
