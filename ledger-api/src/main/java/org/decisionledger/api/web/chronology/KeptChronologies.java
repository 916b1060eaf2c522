package org.decisionledger.api.web.chronology;

import java.util.List;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.health.LeftOut;
import org.decisionledger.api.web.LastAsked;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.chronology.Chronology;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The chronologies last asked for, so that the next page or filter of one does not put it together again. */
@Component
class KeptChronologies {

    private static final int MOST_ENTRIES = 30_000;

    private final Answers answers;
    private final LastAsked<Chronology> kept;

    KeptChronologies(Answers answers, ObjectProvider<LeftOut.Source> leftOut) {
        this.answers = answers;
        this.kept = new LastAsked<>(
                answers,
                leftOut,
                MOST_ENTRIES,
                chronology -> 1 + chronology.entries().size());
    }

    Chronology of(String name, boolean predecessors, AsOf asOf) {
        return kept.of(List.of(name, predecessors, asOf), () -> answers.chronology(name, predecessors, asOf));
    }
}
