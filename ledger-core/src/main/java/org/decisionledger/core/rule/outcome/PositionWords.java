package org.decisionledger.core.rule.outcome;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.decision.PartyReply;

/** Reads the position of a body where it is one of a few plain words; anything else is not read into an answer. */
final class PositionWords {

    private static final Map<String, PartyReply> KNOWN = Stream.of(
                    words(
                            PartyReply.AGREES,
                            "agrees",
                            "agreed",
                            "approves",
                            "approved",
                            "for",
                            "in favour",
                            "supported"),
                    words(PartyReply.REJECTS, "rejects", "rejected", "against", "opposed", "did not approve"),
                    words(PartyReply.ABSTAINS, "abstains", "abstained"),
                    words(PartyReply.STANDS_ASIDE, "stands aside", "stood aside", "recused"))
            .flatMap(map -> map.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private PositionWords() {}

    static PartyReply read(String position) {
        return KNOWN.getOrDefault(position.strip().toLowerCase(Locale.ROOT), PartyReply.OTHER);
    }

    private static Map<String, PartyReply> words(PartyReply reply, String... words) {
        return Stream.of(words).collect(Collectors.toMap(word -> word, word -> reply));
    }
}
