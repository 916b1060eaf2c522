package org.decisionledger.projection.sheet;

import java.util.function.Supplier;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.projection.adequacy.Adequacies;
import org.decisionledger.projection.adequacy.Adequacy;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.dossier.Dossier;
import org.decisionledger.projection.dossier.Dossiers;
import org.decisionledger.projection.path.DecisionPath;
import org.decisionledger.projection.path.DecisionPaths;
import org.decisionledger.projection.sheet.DecisionSheet.Arising;
import org.decisionledger.projection.sheet.DecisionSheet.Papers;
import org.decisionledger.projection.sheet.DecisionSheet.Wordings;
import org.decisionledger.projection.vote.VoteOutcome;
import org.decisionledger.projection.vote.Votes;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the sheet of one decision, each worked out when it is first asked for: a pure function of the entries and
 * the moment asked about. Safe for use by several threads.
 */
public final class DecisionSheets {

    private final DecisionId decision;
    private final AsOf asOf;
    private final Once<Dossier> dossier;
    private final Once<Wordings> wordings;
    private final Once<VoteOutcome> votes;
    private final Once<DecisionPath> path;
    private final Once<Adequacy> adequacy;
    private final Once<Papers> papers;
    private final Once<Arising> arising;

    private DecisionSheets(EntrySource source, DecisionId decision, AsOf asOf) {
        this.decision = decision;
        this.asOf = asOf;
        this.dossier = new Once<>(() -> Dossiers.withoutChecks(source, decision, asOf));
        this.wordings = new Once<>(() -> AskedAndResolved.of(source, decision, asOf));
        this.votes = new Once<>(() -> Votes.of(source, decision, null, asOf));
        this.path = new Once<>(() -> DecisionPaths.of(source, decision, asOf));
        this.adequacy = new Once<>(() -> Adequacies.of(source, decision, asOf));
        this.papers = new Once<>(() -> PapersBefore.of(source, dossier(), asOf));
        this.arising = new Once<>(() -> ArisingFrom.of(source, decision, asOf));
    }

    /** The parts of {@code decision} as the record stood at {@code asOf}. */
    public static DecisionSheets of(EntrySource source, DecisionId decision, AsOf asOf) {
        return new DecisionSheets(source, decision, asOf);
    }

    /** All parts together. */
    public DecisionSheet whole() {
        Dossier why = dossier();
        return new DecisionSheet(
                decision.value(),
                why.title(),
                asOf,
                why.position(),
                why.summary(),
                wordings(),
                why.options(),
                votes(),
                why.interests(),
                path(),
                adequacy(),
                papers(),
                why.notShownToBody(),
                arising());
    }

    /** Title, summary, options, interests and what was not put. */
    public Dossier dossier() {
        return dossier.get();
    }

    public Wordings wordings() {
        return wordings.get();
    }

    public VoteOutcome votes() {
        return votes.get();
    }

    public DecisionPath path() {
        return path.get();
    }

    public Adequacy adequacy() {
        return adequacy.get();
    }

    public Papers papers() {
        return papers.get();
    }

    public Arising arising() {
        return arising.get();
    }

    /** Something worked out once. */
    private static final class Once<T> {

        private final Supplier<T> work;
        private @Nullable T done;

        Once(Supplier<T> work) {
            this.work = work;
        }

        synchronized T get() {
            T known = done;
            if (known == null) {
                known = work.get();
                done = known;
            }
            return known;
        }
    }
}
