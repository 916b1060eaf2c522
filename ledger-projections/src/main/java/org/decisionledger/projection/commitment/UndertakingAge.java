package org.decisionledger.projection.commitment;

import java.util.List;
import java.util.Optional;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.elapsed.Age;

/**
 * How old an undertaking is on a day that need not be the date asked about.
 *
 * @param words the age, or each age where its making is told with dates that do not fit
 * @param least full months that have passed at least, whichever date is right
 * @param most full months that have passed at most
 */
public record UndertakingAge(String words, long least, long most) {

    /** Nothing when no entry at hand dates its making. */
    public static Optional<UndertakingAge> at(CaseFile file, CommitmentId id, Edtf day) {
        Making making = new Making(file, id);
        List<Age> ages =
                making.dates().stream().flatMap(d -> Age.at(d, day).stream()).toList();
        String words = making.ageOn(day);
        return words == null
                ? Optional.empty()
                : Optional.of(new UndertakingAge(
                        words,
                        ages.stream().mapToLong(Age::least).min().orElse(0),
                        ages.stream().mapToLong(Age::most).max().orElse(0)));
    }
}
