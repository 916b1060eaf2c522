package org.decisionledger.projection.check.complaint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintThemed;
import org.decisionledger.core.complaint.ComplaintFact.InformalConcernLogged;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.CheckParameter;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.elapsed.Days;
import org.decisionledger.projection.law.Apart;

/** K-13: a complaint of like content had come before, within the period. */
public final class RecurringComplaint implements Check {

    static final CheckParameter PERIOD = new CheckParameter(
            "K-13.period-days", "days within which complaints of like content count as a cluster", 1095);

    private static final About ABOUT = new About(
            "K-13",
            "Early-warning cluster",
            "A complaint repeats an earlier one, or shares a theme with one against the same body, within the period.",
            "000 §3.5",
            ThingKind.COMPLAINT,
            PERIOD);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        ComplaintSeen seen = new ComplaintSeen(thing, record.naming(thing));
        if (seen.lodged.isEmpty()) {
            return CheckFinding.notApplicable(thing, "No entry tells that this complaint was lodged.");
        }
        Set<ThingId> alike = new TreeSet<>(seen.repeated());
        alike.addAll(sharingATheme(seen, record));
        alike.removeAll(seen.judgedOther());
        if (alike.isEmpty()) {
            return CheckFinding.notApplicable(
                    thing, "No entry relates it to an earlier complaint, or gives it a theme that an earlier one has.");
        }
        CaseFile file = record.naming(alike);
        int days = record.of(PERIOD);
        List<Standing> used = new ArrayList<>(seen.lodged);
        List<String> within = new ArrayList<>();
        for (ThingId earlier : alike) {
            List<Standing> lodged = new ComplaintSeen(earlier, file).lodged;
            used.addAll(lodged);
            if (within(lodged, seen.lodged, days)) {
                within.add(file.titles().of(earlier));
            }
        }
        if (within.isEmpty()) {
            return CheckFinding.pass(
                    thing,
                    "Earlier complaints of like content are on record; no dates show one within " + Days.inWords(days)
                            + " before it.",
                    used);
        }
        return CheckFinding.fail(
                thing,
                "Within " + Days.inWords(days) + " before it came complaints of like content: "
                        + String.join("; ", within) + ".",
                used,
                "A person's judgment on record that it is not the earlier one come back.");
    }

    /** Earlier ones against a body that this one is against too, with a theme in common, as persons gave them. */
    private static Set<ThingId> sharingATheme(ComplaintSeen seen, RecordAt record) {
        Set<String> themes = themes(seen);
        Set<OrganisationId> against = against(seen);
        if (themes.isEmpty() || against.isEmpty()) {
            return Set.of();
        }
        Set<ThingId> others = record.naming(against, ComplaintFact.class).valid(ComplaintFact.class).stream()
                .map(s -> ((ComplaintFact) s.fact()).complaint())
                .filter(c -> !c.equals(seen.complaint))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<ThingId> sharing = new HashSet<>();
        for (ThingId other : others) {
            ComplaintSeen one = new ComplaintSeen(other, record.naming(other));
            if (against(one).stream().anyMatch(against::contains)
                    && themes(one).stream().anyMatch(themes::contains)
                    && before(one, seen)) {
                sharing.add(other);
            }
        }
        return sharing;
    }

    private static Set<String> themes(ComplaintSeen seen) {
        return seen.of(ComplaintThemed.class).stream()
                .flatMap(s -> ((ComplaintThemed) s.fact()).themes().stream())
                .map(t -> t.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Set<OrganisationId> against(ComplaintSeen seen) {
        Set<OrganisationId> against = new TreeSet<>();
        for (Standing s : seen.lodged) {
            if (s.fact() instanceof ComplaintReceived r) {
                against.addAll(r.against());
            } else if (s.fact() instanceof InformalConcernLogged c) {
                against.addAll(c.about());
            }
        }
        return against;
    }

    private static boolean before(ComplaintSeen one, ComplaintSeen other) {
        return one.lodged.stream().anyMatch(a -> other.lodged.stream().anyMatch(b -> days(a, b) >= 0));
    }

    private static boolean within(List<Standing> earlier, List<Standing> later, int days) {
        return earlier.stream()
                .anyMatch(a -> later.stream().anyMatch(b -> {
                    long apart = days(a, b);
                    return apart >= 0 && apart <= days;
                }));
    }

    /** The most days from one to the other that their dates allow; negative when either is undated or it came later. */
    private static long days(Standing a, Standing b) {
        Edtf from = a.occurred();
        Edtf to = b.occurred();
        return from == null || to == null || Apart.atLeast(from, to).orElse(-1) < 0
                ? -1
                : Apart.atMost(from, to).orElse(-1);
    }
}
