package org.decisionledger.projection.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Passages that do not fit together, as found by a rule, as noted by a recorder, or both. Nothing is said of which of
 * them is right, and an answer never takes a conflict away.
 *
 * @param id stays the same whatever else is recorded: made from the kind and the entries
 * @param kind in what way they do not fit
 * @param hardness how hard it is by the rule that finds it; of one that was only noted, how it was judged last
 * @param about the thing it is about; {@code null} when it is about no one thing
 * @param aboutTitle that thing in words
 * @param why what does not fit, a sentence for each thing found; empty when it was only noted
 * @param found whether a rule finds it
 * @param notes what recorders noted of it
 * @param judgements how hard people judged it to be, in order of recording
 * @param answers how people answered it, in order of recording
 * @param passages what does not fit together, each with its sources
 */
public record Conflict(
        String id,
        ConflictKind kind,
        Hardness hardness,
        @Nullable String about,
        @Nullable String aboutTitle,
        List<String> why,
        boolean found,
        List<Note> notes,
        List<Judged> judgements,
        List<Answered> answers,
        List<Passage> passages) {

    /** What a recorder noted: the entry that carries the note, and its words, if there are any. */
    public record Note(
            String entry, String against, @Nullable String words) {}

    /** How hard somebody judged it to be, in words: the entry, why, and who did. */
    public record Judged(String entry, String hardness, String reason, String by) {}

    /** How somebody answered: the entry, "explained" or "accepted", why, and who did. */
    public record Answered(String entry, String how, String reason, String by) {}

    /** One side: what the entry says in one sentence, when it happened in words, whose account it is, where it stands. */
    public record Passage(
            String entry,
            String sentence,
            String when,
            @Nullable String account,
            List<Cited> sources) {}

    /** A place in a document. */
    public record Cited(
            String document,
            String title,
            String locator,
            @Nullable String quote) {}

    /** Found, noted, both, or how it was answered last. */
    public String state() {
        if (!answers.isEmpty()) {
            return answers.getLast().how();
        }
        return found ? notes.isEmpty() ? "found" : "found and noted" : "noted";
    }
}
