package org.decisionledger.projection.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.decisionledger.core.account.Stance;
import org.decisionledger.core.format.Fields;

/**
 * How a party stands to what an entry tells. All but the last are told by the party itself or noted of it; the last is
 * only what remains when no entry says more, and is never taken for silence.
 */
public enum PartyState {
    ASSERTS("asserts it"),
    ACCEPTS("accepts it"),
    DISPUTES("disputes it"),
    SILENT("is noted as silent on it"),
    WITHDRAWN("took back what it had said"),
    NOT_ASKED("is noted as not asked"),
    NAMED("is named in it; no entry shows that it spoke");

    private final String words;

    PartyState(String words) {
        this.words = words;
    }

    /** The state as the rest of a sentence that begins with the party. */
    public String words() {
        return words;
    }

    /** The name used at the terminal and in addresses, for example {@code notAsked}. */
    public String written() {
        return Fields.written(this);
    }

    /** The state that a note gives a party. */
    public static PartyState of(Stance stance) {
        return switch (stance) {
            case ASSERTS -> ASSERTS;
            case ACCEPTS -> ACCEPTS;
            case DISPUTES -> DISPUTES;
            case SILENT -> SILENT;
            case WITHDRAWN -> WITHDRAWN;
            case NOT_ASKED -> NOT_ASKED;
        };
    }

    /** The state of that name, whatever its case; {@code not-asked} and {@code not asked} name {@code notAsked}. */
    public static Optional<PartyState> named(String written) {
        String asked = written.strip().replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(s -> s.written().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst();
    }

    /** The names of all states. */
    public static List<String> names() {
        return Stream.of(values()).map(PartyState::written).toList();
    }
}
