package org.decisionledger.projection.check.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.office.OfficeFact.OfficeHolderAppointed;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.CheckParameter;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.reading.DaysApart;
import org.decisionledger.projection.check.reading.InWords;
import org.decisionledger.projection.check.reading.Told;
import org.jspecify.annotations.Nullable;

/** K-20: the lead for a contract changes more often in a year than is usual. */
public final class LeadInstability implements Check {

    private static final CheckParameter CHANGES =
            new CheckParameter("K-20.changes-in-a-year", "changes of a lead in one year that are still usual", 2);

    private static final About ABOUT = new About(
            "K-20",
            "Lead instability",
            "A lead or manager of a contract changes more often in one year than the number set.",
            "000 §3.3",
            ThingKind.OFFICE,
            CHANGES);

    /** A post so called leads or manages; the post of a chief officer does not. */
    private static final List<String> LEADING = List.of("lead", "contract manager", "commissioning manager");

    private static final int YEAR = 366;

    /** Some holders within a year, and the entries that tell of them. */
    private record Within(int holders, String when, List<Told<OfficeHolderAppointed>> told) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId office, RecordAt record) {
        CaseFile file = record.naming(office);
        if (InWords.found(file.titles().of(office), LEADING).isEmpty()) {
            return CheckFinding.notApplicable(office, "This post is not called a lead or manager of a contract.");
        }
        List<Told<OfficeHolderAppointed>> appointed =
                Told.in(file, OfficeHolderAppointed.class, f -> f.office().equals(office));
        Within most = most(appointed, file);
        if (most == null) {
            return CheckFinding.notApplicable(
                    office, "No entry dates who took this post so that changes in one year can be counted.");
        }
        int changes = most.holders() - 1;
        int usual = record.of(CHANGES);
        String why = "Of the post " + file.titles().of(office) + ", "
                + InWords.count(most.told().size(), "entry tells", "entries tell") + " of "
                + InWords.count(most.holders(), "holder", "holders") + " within a year (" + most.when() + "), at least "
                + InWords.count(changes, "change", "changes") + "; " + usual + " in a year "
                + (changes > usual ? "are taken as usual." : "are still taken as usual.");
        return changes > usual
                ? CheckFinding.fail(
                        office,
                        why,
                        Told.entries(most.told()),
                        "A correction of the entries on who held the post, or of their dates.")
                : CheckFinding.pass(office, why, Told.entries(most.told()));
    }

    private static @Nullable Within most(List<Told<OfficeHolderAppointed>> appointed, CaseFile file) {
        Within most = null;
        for (Told<OfficeHolderAppointed> told : appointed) {
            for (Within within : List.of(counted(told), from(told, appointed, file))) {
                if (within.holders() > 0 && (most == null || within.holders() > most.holders())) {
                    most = within;
                }
            }
        }
        return most;
    }

    /** What one entry counts, when the time it speaks of is not longer than a year. */
    private static Within counted(Told<OfficeHolderAppointed> told) {
        Integer count = told.fact().runningCount();
        Edtf on = told.occurred();
        boolean within = on != null && inAYear(on, on);
        return new Within(count == null || !within ? 0 : count, told.when(), List.of(told));
    }

    /** Appointments from this one on that certainly fall within a year, each told event once. */
    private static Within from(
            Told<OfficeHolderAppointed> first, List<Told<OfficeHolderAppointed>> appointed, CaseFile file) {
        Edtf start = first.occurred();
        List<Told<OfficeHolderAppointed>> within = new ArrayList<>();
        if (start == null) {
            return new Within(0, "", within);
        }
        for (Told<OfficeHolderAppointed> next : appointed) {
            Edtf on = next.occurred();
            if (on != null && Edtf.ORDER.compare(start, on) <= 0 && inAYear(start, on) && !toldBy(next, within, file)) {
                within.add(next);
            }
        }
        String when =
                within.isEmpty() ? "" : first.when() + " to " + within.getLast().when();
        return new Within(within.size(), when, within);
    }

    private static boolean toldBy(
            Told<OfficeHolderAppointed> next, List<Told<OfficeHolderAppointed>> within, CaseFile file) {
        return within.stream()
                .anyMatch(w -> file.joined(next.entry(), Relation.DESCRIBES_THE_SAME_AS)
                        .contains(w.entry()));
    }

    private static boolean inAYear(Edtf from, Edtf to) {
        OptionalLong most = DaysApart.atMost(from, to);
        return most.isPresent() && most.getAsLong() < YEAR;
    }
}
