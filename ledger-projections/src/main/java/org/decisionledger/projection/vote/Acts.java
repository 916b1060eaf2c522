package org.decisionledger.projection.vote;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.LeadActionImplemented;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.delegation.DelegationFact.DelegatedAuthorityRecorded;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.vote.VoteOutcome.Act;
import org.decisionledger.projection.vote.VoteOutcome.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who decided, or carried a decision out, held authority for it that day, by the delegations on record.
 * What lies outside is flagged and stays as it is.
 */
final class Acts {

    private final VoteFile file;
    private final RowMaker rows;
    private final List<String> classes;
    private final @Nullable LeadActionProposed put;

    Acts(VoteFile file, RowMaker rows, Brought brought) {
        this.file = file;
        this.rows = rows;
        this.classes = brought.classes();
        this.put = brought.told();
    }

    List<Act> all() {
        return file.own().stream()
                .filter(s -> s.fact() instanceof ResolutionPassed
                        || s.fact() instanceof InterimAwardApproved
                        || s.fact() instanceof LeadActionImplemented)
                .map(this::act)
                .toList();
    }

    private Act act(Standing s) {
        Actor by = s.header().by();
        List<Standing> held = file.all(DelegatedAuthorityRecorded.class)
                .filter(d -> heldBy(by, (DelegatedAuthorityRecorded) d.fact()))
                .toList();
        Money value = value(s);
        List<Statement> told = new ArrayList<>();
        Set<Reach> reaches = EnumSet.noneOf(Reach.class);
        for (Standing each : held) {
            reaches.add(reach(each, s, value, told));
        }
        Reach reach = reaches.contains(Reach.WITHIN)
                ? Reach.WITHIN
                : reaches.contains(Reach.CANNOT_BE_TOLD)
                        ? Reach.CANNOT_BE_TOLD
                        : reaches.contains(Reach.OUTSIDE) ? Reach.OUTSIDE : Reach.NONE_ON_RECORD;
        return new Act(rows.row(s), by.authority(), reach, words(reach), told);
    }

    private static String words(Reach reach) {
        return switch (reach) {
            case WITHIN -> "A delegation on record covers it, as far as its words go.";
            case OUTSIDE ->
                "Outside every delegation to that body or office on record (ultra vires by what is on record). It is "
                        + "flagged and stands as recorded; whether it is void is not for a count to say.";
            case CANNOT_BE_TOLD -> "The record does not decide whether a delegation to that body or office covers it.";
            case NONE_ON_RECORD ->
                "No delegation to that body or office is on record; whether one was needed is not said.";
        };
    }

    private static boolean heldBy(Actor by, DelegatedAuthorityRecorded delegation) {
        if (delegation.holderOffice() != null && by.office() != null) {
            return delegation.holderOffice().equals(by.office());
        }
        return delegation.holder() != null && delegation.holder().equals(by.organisation());
    }

    private Reach reach(Standing delegation, Standing act, @Nullable Money value, List<Statement> told) {
        DelegatedAuthorityRecorded d = (DelegatedAuthorityRecorded) delegation.fact();
        List<String> outside = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        onTheDay(d, act.occurred(), outside, unsure);
        matter(d, outside, unsure);
        limit(d, value, outside, unsure);
        Reach reach = !outside.isEmpty() ? Reach.OUTSIDE : unsure.isEmpty() ? Reach.WITHIN : Reach.CANNOT_BE_TOLD;
        outside.addAll(unsure);
        String words = outside.isEmpty() ? "nothing on record puts this outside it" : String.join("; ", outside);
        told.add(new Statement(
                file.title(d.delegation()) + " (" + d.delegation() + "): " + words + ".",
                List.of(delegation.id().value(), act.id().value())));
        return reach;
    }

    private static void onTheDay(
            DelegatedAuthorityRecorded d, @Nullable Edtf day, List<String> outside, List<String> unsure) {
        if (d.inForce() == null) {
            return;
        }
        if (day == null) {
            unsure.add("in force " + d.inForce().inWords() + ", and the act has no date");
            return;
        }
        Answer inForce = day.within(d.inForce());
        if (inForce == Answer.NO) {
            outside.add("was not in force on " + day.inWords());
        } else if (inForce == Answer.POSSIBLY) {
            unsure.add("may or may not have been in force on " + day.inWords());
        }
    }

    private void matter(DelegatedAuthorityRecorded d, List<String> outside, List<String> unsure) {
        if (MatterClasses.meet(d.keptBack(), classes)) {
            outside.add("keeps this matter back");
        } else if (!d.matters().isEmpty()) {
            if (classes.isEmpty()) {
                unsure.add("is for " + Words.list(d.matters()) + ", and no class of this matter is on record");
            } else if (!MatterClasses.meet(d.matters(), classes)) {
                outside.add("is for " + Words.list(d.matters()) + " and does not name this matter, put as "
                        + Words.list(classes));
            }
        }
    }

    private static void limit(
            DelegatedAuthorityRecorded d, @Nullable Money value, List<String> outside, List<String> unsure) {
        if (d.limit() == null) {
            if (d.limitStated() != null) {
                unsure.add("has a limit that the source gives in words only: \"" + d.limitStated() + "\"");
            }
        } else if (value == null || !value.currency().equals(d.limit().currency())) {
            unsure.add("reaches up to " + Words.of(d.limit())
                    + ", and the sum at stake is not on record in that currency");
        } else if (value.amount().compareTo(d.limit().amount()) > 0) {
            outside.add("reaches up to " + Words.of(d.limit()) + ", and " + Words.of(value) + " is at stake");
        }
    }

    /** The sum the proposal names, else the value of the contract, where the record gives one and no other. */
    private @Nullable Money value(Standing act) {
        if (put != null && put.value() != null) {
            return put.value();
        }
        ThingId contract = switch (act.fact()) {
            case InterimAwardApproved approved -> approved.contract();
            case LeadActionImplemented done -> done.matter();
            default -> null;
        };
        ThingId matter = contract != null ? contract : put == null ? null : put.matter();
        if (!(matter instanceof ContractId)) {
            return null;
        }
        List<Money> values = file.all(ContractAwarded.class)
                .map(s -> (ContractAwarded) s.fact())
                .filter(awarded -> awarded.contract().equals(matter))
                .map(ContractAwarded::value)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return values.size() == 1 ? values.getFirst() : null;
    }
}
