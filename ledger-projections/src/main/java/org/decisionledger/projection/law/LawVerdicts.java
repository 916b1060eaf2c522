package org.decisionledger.projection.law;

import java.util.List;
import java.util.Optional;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.AsOf;

/**
 * An award held against the rules of its day.
 *
 * @param award the decision or contract asked about
 * @param asOf the moment from which it was asked
 * @param commencement when the procedure commenced and how that is known
 * @param packs every pack with whether it applies and why
 * @param verdicts one for each rule of the packs that apply or possibly apply, in order of packs and rules
 * @param notes what a reader must know of the answer as a whole
 */
public record LawVerdicts(
        ThingId award,
        AsOf asOf,
        Commencement commencement,
        List<PackConsidered> packs,
        List<Verdict> verdicts,
        List<String> notes) {

    public LawVerdicts {
        packs = List.copyOf(packs);
        verdicts = List.copyOf(verdicts);
        notes = List.copyOf(notes);
    }

    /** The ids of the packs that apply so, in order. */
    public List<String> packs(Answer applies) {
        return packs.stream()
                .filter(p -> p.applies() == applies)
                .map(p -> p.pack().id())
                .toList();
    }

    /** The verdict on one rule, if its pack was judged. */
    public Optional<Verdict> on(String rule) {
        return verdicts.stream().filter(v -> v.rule().equals(rule)).findFirst();
    }
}
