package org.decisionledger.core.personal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.core.thing.PersonId;

/**
 * A passage marked as the personal data of a person, written <code>{{person:p-4711|Jane Roe}}</code>.
 *
 * @param person whose data it is
 * @param words the passage; or in its place {@code sealed:1:…} as stored, {@code erased:} with the name of the entry
 *     that tells of the erasure, or {@code unreadable} when there is no key and no erasure
 */
public record PersonalMark(PersonId person, String words) {

    /** What stands before the sealed words in the store, with the number of the way they are sealed. */
    public static final String SEALED = "sealed:1:";

    /** What stands in place of words that cannot be read although nobody erased them. */
    public static final String UNREADABLE = "unreadable";

    private static final Pattern ERASED = Pattern.compile("erased:([A-Za-z0-9._-]{1,120})");

    /** The mark as it reads after an erasure told by the entry {@code entry}. */
    public PersonalMark erasedBy(String entry) {
        return new PersonalMark(person, "erased:" + entry);
    }

    /** The mark as written. */
    public String written() {
        return "{{" + person + "|" + words + "}}";
    }

    /** The name of the entry that tells of the erasure of this passage; empty when it is not erased. */
    public Optional<String> erasedBy() {
        Matcher erased = ERASED.matcher(words);
        return erased.matches() ? Optional.of(erased.group(1)) : Optional.empty();
    }

    /** The passage as people read it, without the mark. */
    public String told() {
        return erasedBy()
                .map(entry -> "[erased: personal data of " + person + ", entry " + entry + "]")
                .orElseGet(() -> words.equals(UNREADABLE)
                        ? "[cannot be read: personal data of " + person + ", its key is not there]"
                        : words);
    }

    /** What is wrong with these words in an entry to be recorded; empty when nothing is. */
    Optional<String> wrong() {
        if (words.isBlank()) {
            return Optional.of("marks no words. Write {{person:…|the words}}.");
        }
        if (words.contains("{{")) {
            return Optional.of("has a mark within a mark. End the one with }} before the next begins.");
        }
        boolean half = words.equals("erased")
                || words.startsWith("erased:") && erasedBy().isEmpty();
        if (half || words.equals(UNREADABLE) || words.startsWith("sealed:")) {
            return Optional.of("marks words that the ledger writes itself, for a passage that it keeps, has erased or "
                    + "cannot read. Give the passage; an erased one is restated as the ledger gives it out, erased: with "
                    + "the name of the entry that tells of the erasure.");
        }
        return Optional.empty();
    }
}
