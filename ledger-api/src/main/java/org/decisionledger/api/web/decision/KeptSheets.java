package org.decisionledger.api.web.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.sheet.DecisionSheets;
import org.springframework.stereotype.Component;

/** The sheets last asked for, kept as long as nothing was recorded since, so that the next panel opens at once. */
@Component
class KeptSheets {

    private static final int MOST = 8;

    private final Answers answers;
    private final Map<Key, DecisionSheets> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(String name, AsOf asOf, long position) {}

    KeptSheets(Answers answers) {
        this.answers = answers;
    }

    DecisionSheets of(String name, AsOf asOf) {
        Key key = new Key(name, asOf, answers.position());
        synchronized (kept) {
            kept.keySet().removeIf(k -> k.position() != key.position());
            DecisionSheets known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        DecisionSheets made = answers.sheet(name, asOf);
        synchronized (kept) {
            kept.put(key, made);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return made;
    }
}
