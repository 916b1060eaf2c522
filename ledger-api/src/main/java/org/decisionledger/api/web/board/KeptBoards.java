package org.decisionledger.api.web.board;

import java.time.LocalDate;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.health.LeftOut;
import org.decisionledger.api.web.LastAsked;
import org.decisionledger.projection.board.Board;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The boards last asked for, so that the next page or filter of one does not put it together again. */
@Component
class KeptBoards {

    /** So many lines are kept over all boards; a longer board is kept alone. */
    private static final int MOST_LINES = 20_000;

    private final Answers answers;
    private final LastAsked<Board> kept;

    private record Asked(
            String name,
            @Nullable String on,
            @Nullable String stages,
            @Nullable String approval,
            LocalDate today,
            AsOf asOf) {}

    KeptBoards(Answers answers, ObjectProvider<LeftOut.Source> leftOut) {
        this.answers = answers;
        this.kept = new LastAsked<>(
                answers, leftOut, MOST_LINES, board -> board.lines().size());
    }

    Board of(BoardAddress address, LocalDate today, AsOf asOf) {
        Asked asked = new Asked(
                address.board(),
                address.given(BoardAddress.ON),
                address.given(BoardAddress.STAGES),
                address.given(BoardAddress.APPROVAL),
                today,
                asOf);
        return kept.of(
                asked, () -> answers.board(asked.name(), asked.on(), asked.stages(), asked.approval(), today, asOf));
    }
}
