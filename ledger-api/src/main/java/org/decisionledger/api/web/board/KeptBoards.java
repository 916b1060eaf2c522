package org.decisionledger.api.web.board;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.board.Board;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The boards last asked for, kept as long as nothing was recorded since, so that the next page or filter of one does not
 * put it together again.
 */
@Component
class KeptBoards {

    /** So many lines are kept over all boards; a longer board is not kept. */
    private static final int MOST_LINES = 20_000;

    private final Answers answers;
    private final Map<Key, Board> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(
            String name,
            @Nullable String on,
            @Nullable String stages,
            @Nullable String approval,
            LocalDate today,
            AsOf asOf,
            long position) {}

    KeptBoards(Answers answers) {
        this.answers = answers;
    }

    Board of(BoardAddress address, LocalDate today, AsOf asOf) {
        Key key = new Key(
                address.board(),
                address.given(BoardAddress.ON),
                address.given(BoardAddress.STAGES),
                address.given(BoardAddress.APPROVAL),
                today,
                asOf,
                answers.position());
        synchronized (kept) {
            Board known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Board made = answers.board(key.name(), key.on(), key.stages(), key.approval(), today, asOf);
        synchronized (kept) {
            kept.keySet().removeIf(k -> k.position() != key.position());
            if (made.lines().size() > MOST_LINES) {
                return made;
            }
            kept.put(key, made);
            int lines = kept.values().stream().mapToInt(b -> b.lines().size()).sum();
            var oldest = kept.entrySet().iterator();
            while (lines > MOST_LINES && oldest.hasNext()) {
                lines -= oldest.next().getValue().lines().size();
                oldest.remove();
            }
        }
        return made;
    }
}
