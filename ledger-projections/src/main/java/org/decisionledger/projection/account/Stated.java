package org.decisionledger.projection.account;

import java.util.Objects;
import java.util.stream.Stream;
import org.decisionledger.core.account.AccountFact;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/**
 * When something was said, as far as the entry or its source shows. It is not when the thing told happened.
 *
 * @param date the date, or {@code null} when nothing shows it
 * @param from what the date is the date of
 * @param words the same in words
 */
public record Stated(@Nullable Edtf date, From from, String words) {

    /** What shows when something was said; the first of these that has a date is taken. */
    public enum From {
        /** The account itself says when it was told. */
        ACCOUNT("told"),
        /** A source is cited with the date on which it said so. */
        SOURCE("said in the source"),
        /** The entry tells of the saying, and is dated. */
        ENTRY("told"),
        /** Only the document bears a date. */
        DOCUMENT("in a document dated"),
        NOTHING("no entry shows when it was said");

        private final String words;

        From(String words) {
            this.words = words;
        }
    }

    private static final Stated NOT_SHOWN = new Stated(null, From.NOTHING, From.NOTHING.words);

    /** When what {@code s} tells was said. The registrations of the documents cited must be at hand in {@code file}. */
    static Stated of(Standing s, CaseFile file) {
        Header h = s.header();
        if (h.account() != null && h.account().stated() != null) {
            return at(h.account().stated(), From.ACCOUNT);
        }
        return Stream.of(
                        at(h.sources().stream().map(Source::stated), From.SOURCE),
                        at(
                                Stream.of(s)
                                        .filter(e -> e.fact() instanceof AccountFact)
                                        .map(Standing::occurred),
                                From.ENTRY),
                        at(h.sources().stream().map(source -> dated(source, file)), From.DOCUMENT))
                .filter(stated -> stated.date() != null)
                .findFirst()
                .orElse(NOT_SHOWN);
    }

    /** Whether the date is that of the saying itself, and not that of what reports it. */
    public boolean ofTheSaying() {
        return from == From.ACCOUNT || from == From.ENTRY;
    }

    private static Stated at(Stream<@Nullable Edtf> dates, From from) {
        return dates.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .map(date -> at(date, from))
                .orElse(NOT_SHOWN);
    }

    private static Stated at(Edtf date, From from) {
        return new Stated(date, from, from.words + " " + date.inWords());
    }

    private static @Nullable Edtf dated(Source source, CaseFile file) {
        return file.valid(DocumentRegistered.class).stream()
                .map(s -> (DocumentRegistered) s.fact())
                .filter(d -> d.document().equals(source.document()))
                .map(DocumentRegistered::dated)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
