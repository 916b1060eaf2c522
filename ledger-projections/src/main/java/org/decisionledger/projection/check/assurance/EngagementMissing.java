package org.decisionledger.projection.check.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.decisionledger.core.procurement.EngagementKind;
import org.decisionledger.core.procurement.ProcurementFact.EngagementHeld;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.rule.DutyKind;
import org.decisionledger.core.rule.RuleFact;
import org.decisionledger.core.rule.RuleFact.DutySet;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.reading.InWords;
import org.decisionledger.projection.check.reading.Told;
import org.jspecify.annotations.Nullable;

/** K-32: there is a duty to involve patients or users in a stage and no entry of engagement with them in it. */
public final class EngagementMissing implements Check {

    private static final About ABOUT = new About(
            "K-32",
            "Engagement missing",
            "There is a duty to involve patients or users in a procurement or a stage of it, and no entry shows engagement "
                    + "with them in it.",
            "004 ¶33; 000 §4.6",
            ThingKind.PROCUREMENT);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId procurement, RecordAt record) {
        CaseFile file = record.naming(procurement);
        List<Told<DutySet>> duties = duties(procurement, file, record);
        if (duties.isEmpty()) {
            return CheckFinding.notApplicable(
                    procurement, "No entry sets a duty to involve patients or users in this procurement.");
        }
        List<Told<EngagementHeld>> held = Told.in(
                file,
                EngagementHeld.class,
                e -> e.procurement().equals(procurement) && e.kind() == EngagementKind.USERS_AND_PUBLIC);
        for (Told<DutySet> duty : duties) {
            String stage = duty.fact().stage();
            if (held.stream().noneMatch(e -> inStage(e.fact(), stage))) {
                return fail(procurement, duty, held);
            }
        }
        List<Standing> used = new ArrayList<>(Told.entries(duties));
        used.addAll(Told.entries(held));
        return CheckFinding.pass(
                procurement,
                "For each duty to involve patients or users, engagement with users and the public is entered"
                        + (duties.stream().anyMatch(d -> d.fact().stage() != null) ? " that names the stage." : "."),
                used);
    }

    private static CheckFinding fail(ThingId procurement, Told<DutySet> duty, List<Told<EngagementHeld>> held) {
        String stage = duty.fact().stage();
        List<Standing> used = new ArrayList<>(List.of(duty.entry()));
        used.addAll(Told.entries(held));
        return CheckFinding.fail(
                procurement,
                "An entry sets a duty to involve users (\"" + duty.fact().title() + "\""
                        + (stage == null ? "" : ", stage: " + stage)
                        + "), and no entry shows engagement with users and the "
                        + "public"
                        + (stage == null || held.isEmpty()
                                ? "."
                                : " in that stage; " + InWords.count(held.size(), "entry tells", "entries tell")
                                        + " of engagement without naming it."),
                used,
                "An entry of engagement with users and the public"
                        + (stage == null ? "." : " that says it was in that stage."));
    }

    private static boolean inStage(EngagementHeld held, @Nullable String stage) {
        return stage == null
                || InWords.speaksOf(
                        Stream.<@Nullable String>of(held.content(), held.method(), held.audience()),
                        List.of(stage.toLowerCase(Locale.ROOT)));
    }

    /** Duties for this procurement, and general ones of the bodies that buy in it. */
    private static List<Told<DutySet>> duties(ThingId procurement, CaseFile file, RecordAt record) {
        List<Told<DutySet>> duties = new ArrayList<>(Told.in(
                file, DutySet.class, d -> d.kind() == DutyKind.INVOLVE_USERS && procurement.equals(d.matter())));
        Set<ThingId> buyers = new TreeSet<>();
        Told.in(file, ProcurementRegistered.class, p -> p.procurement().equals(procurement))
                .forEach(p -> buyers.addAll(p.fact().commissioners()));
        duties.addAll(Told.in(
                record.naming(buyers, RuleFact.class),
                DutySet.class,
                d -> d.kind() == DutyKind.INVOLVE_USERS
                        && d.matter() == null
                        && d.holder() != null
                        && buyers.contains(d.holder())));
        return duties;
    }
}
