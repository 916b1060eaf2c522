package org.decisionledger.api.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.decisionledger.api.web.NotesBeside.Pinned;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** U20: what is kept of a note, and that none is shown before it was written. */
class NotesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path users;

    private static Note onEntry(String id, String text, Instant at) {
        return new Note(id, "jane", "Jane Smith", "e-1", "", "", text, at);
    }

    private static Note onStretch(String id, String stretch) {
        return new Note(id, "jane", "Jane Smith", "", "org:a", stretch, "Look here", NOON);
    }

    @Test
    void notesAreThereAgainAfterARestartAndTheWordsOfARemovedOneAreNowhere() throws IOException {
        Notes notes = new Notes(users);
        notes.add(onEntry("a", "first", NOON));
        notes.add(onEntry("b", "to be forgotten", NOON));
        notes.add(onEntry("c", "last", NOON.plusSeconds(1)));
        notes.remove(onEntry("b", "to be forgotten", NOON));
        notes.add(onStretch("d", "2019-07"));

        Notes again = new Notes(users);
        assertThat(again.onEntries(List.of("e-1"), null)).extracting(Note::text).containsExactly("first", "last");
        assertThat(again.onStretches("org:a", null)).containsExactly(onStretch("d", "2019-07"));
        assertThat(again.find("b")).isEmpty();
        assertThat(Files.readString(users.resolve("notes.jsonl"))).doesNotContain("forgotten");
    }

    @Test
    void aLineThatWasCutOffIsLeftOutAndTheNextNoteStandsByItself() throws IOException {
        Notes notes = new Notes(users);
        notes.add(onEntry("a", "first {in brackets}", NOON));
        Files.writeString(users.resolve("notes.jsonl"), "\n{\"id\":\"b\",\"text\":\"{cut}", StandardOpenOption.APPEND);
        Notes again = new Notes(users);
        again.add(onEntry("c", "second", NOON));

        assertThat(new Notes(users).onEntries(List.of("e-1"), null))
                .extracting(Note::id)
                .containsExactly("a", "c");
    }

    @Test
    void asOfAMomentNoNoteWrittenLaterIsShown() {
        Notes notes = new Notes(null);
        notes.add(onEntry("a", "first", NOON));
        notes.add(onEntry("b", "second", NOON.plusSeconds(60)));
        NotesOnPages pages = new NotesOnPages(notes);

        assertThat(pages.onEntries(List.of("e-1"), new AsOf(NOON, null)))
                .extracting(Pinned::text)
                .containsExactly("first");
        assertThat(pages.onEntries(List.of("e-1"), new AsOf(NOON.minusSeconds(1), null)))
                .isEmpty();
        assertThat(pages.onEntries(List.of("e-2"), AsOf.NOW)).isEmpty();
    }

    @Test
    void asOfADateNoStretchThatBeganLaterIsShown() {
        Notes notes = new Notes(null);
        notes.add(onStretch("a", "2019-07"));
        notes.add(onStretch("b", "2020/2021"));
        NotesOnPages pages = new NotesOnPages(notes);

        assertThat(pages.onStretches("org:a", new AsOf(null, Edtf.parse("2019-12"))))
                .extracting(Pinned::id)
                .containsExactly("a");
        assertThat(pages.onStretches("org:a", AsOf.NOW))
                .extracting(Pinned::when)
                .containsExactly("July 2019", "2020 to 2021");
    }
}
