package org.decisionledger.api.web.why;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.dossier.Dossier;
import org.springframework.stereotype.Component;

/** The dossiers last asked for, kept as long as nothing was recorded since, so that the next part opens at once. */
@Component
class KeptDossiers {

    private static final int MOST = 12;

    private final Answers answers;
    private final Map<Key, Dossier> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(String name, boolean checks, AsOf asOf, long position) {}

    KeptDossiers(Answers answers) {
        this.answers = answers;
    }

    /** @param checks whether the checks are worked out as well */
    Dossier of(String name, boolean checks, AsOf asOf) {
        Key key = new Key(name, checks, asOf, answers.position());
        synchronized (kept) {
            Dossier known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Dossier made = checks ? answers.why(name, asOf) : answers.whyWithoutChecks(name, asOf);
        synchronized (kept) {
            kept.keySet().removeIf(k -> k.position() != key.position());
            kept.put(key, made);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return made;
    }
}
