package org.decisionledger.api.web.why;

import java.util.List;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.health.LeftOut;
import org.decisionledger.api.web.LastAsked;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.dossier.Dossier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The dossiers last asked for, so that the next part of one opens at once. */
@Component
class KeptDossiers {

    private static final int MOST = 12;

    private final Answers answers;
    private final LastAsked<Dossier> kept;

    KeptDossiers(Answers answers, ObjectProvider<LeftOut.Source> leftOut) {
        this.answers = answers;
        this.kept = new LastAsked<>(answers, leftOut, MOST, dossier -> 1);
    }

    /** @param checks whether the checks are worked out as well */
    Dossier of(String name, boolean checks, AsOf asOf) {
        return kept.of(
                List.of(name, checks, asOf),
                () -> checks ? answers.why(name, asOf) : answers.whyWithoutChecks(name, asOf));
    }
}
