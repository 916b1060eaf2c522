package org.decisionledger.api.web;

import java.util.Arrays;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.Narrowing;
import org.decisionledger.api.health.LeftOut;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.register.RegisterPage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The pages of registers last asked for. */
@Component
class KeptRegisters {

    private static final int MOST_ROWS = 5_000;

    private final Answers answers;
    private final LastAsked<RegisterPage> kept;

    KeptRegisters(Answers answers, ObjectProvider<LeftOut.Source> leftOut) {
        this.answers = answers;
        this.kept = new LastAsked<>(
                answers, leftOut, MOST_ROWS, page -> 1 + page.rows().size());
    }

    /** As {@link Answers#list(String, AsOf, String, int, Narrowing)}. */
    RegisterPage page(String register, AsOf asOf, @Nullable String after, int limit, Narrowing narrowing) {
        return kept.of(
                Arrays.asList(register, asOf, after, limit, narrowing),
                () -> answers.list(register, asOf, after, limit, narrowing));
    }
}
