package org.decisionledger.api.saved;

import java.util.Collection;
import java.util.List;
import org.decisionledger.api.web.NotesBeside;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.springframework.stereotype.Component;

/** Shows the notes to pages, none of them later than the moment asked about. */
@Component
final class NotesOnPages implements NotesBeside {

    private final Notes notes;

    NotesOnPages(Notes notes) {
        this.notes = notes;
    }

    @Override
    public List<Pinned> onEntries(Collection<String> entries, AsOf asOf) {
        return notes.onEntries(entries, asOf.recorded()).stream()
                .map(NotesOnPages::pinned)
                .toList();
    }

    @Override
    public List<Pinned> onStretches(String thing, AsOf asOf) {
        Edtf by = asOf.occurred();
        return notes.onStretches(thing, asOf.recorded()).stream()
                .map(NotesOnPages::pinned)
                .filter(n -> by == null || n.stretch() == null || n.stretch().by(by) != Answer.NO)
                .toList();
    }

    private static Pinned pinned(Note note) {
        return new Pinned(
                note.id(),
                note.entry(),
                note.stretch().isEmpty() ? null : Edtf.parse(note.stretch()),
                note.ownerName(),
                note.writtenAt(),
                note.text());
    }
}
