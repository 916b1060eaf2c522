package org.decisionledger.api.web.decision;

import java.util.List;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.health.LeftOut;
import org.decisionledger.api.web.LastAsked;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.sheet.DecisionSheets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The sheets last asked for, so that the next panel of one opens at once. */
@Component
class KeptSheets {

    private static final int MOST = 8;

    private final Answers answers;
    private final LastAsked<DecisionSheets> kept;

    KeptSheets(Answers answers, ObjectProvider<LeftOut.Source> leftOut) {
        this.answers = answers;
        this.kept = new LastAsked<>(answers, leftOut, MOST, sheet -> 1);
    }

    DecisionSheets of(String name, AsOf asOf) {
        return kept.of(List.of(name, asOf), () -> answers.sheet(name, asOf));
    }
}
