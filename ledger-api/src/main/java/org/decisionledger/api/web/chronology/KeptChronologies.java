package org.decisionledger.api.web.chronology;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.chronology.Chronology;
import org.springframework.stereotype.Component;

/**
 * The chronologies last asked for, kept as long as nothing was recorded since, so that the next page or filter of one
 * does not put it together again.
 */
@Component
class KeptChronologies {

    /** So many entries are kept over all chronologies; a longer one is kept alone. */
    private static final int MOST_ENTRIES = 30_000;

    private final Answers answers;
    private final Map<Key, Chronology> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(String name, boolean predecessors, AsOf asOf, long position) {}

    KeptChronologies(Answers answers) {
        this.answers = answers;
    }

    Chronology of(String name, boolean predecessors, AsOf asOf) {
        Key key = new Key(name, predecessors, asOf, answers.position());
        synchronized (kept) {
            Chronology known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Chronology made = answers.chronology(name, predecessors, asOf);
        synchronized (kept) {
            kept.keySet().removeIf(k -> k.position() != key.position());
            kept.put(key, made);
            int entries =
                    kept.values().stream().mapToInt(c -> c.entries().size()).sum();
            var oldest = kept.entrySet().iterator();
            while (entries > MOST_ENTRIES && kept.size() > 1 && oldest.hasNext()) {
                entries -= oldest.next().getValue().entries().size();
                oldest.remove();
            }
        }
        return made;
    }
}
