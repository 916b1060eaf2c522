package org.decisionledger.projection.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.decisionledger.core.criticism.CriticismFact.CriticismPut;
import org.decisionledger.core.criticism.CriticismFact.ReplyTimeLapsed;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** What in the dates and the parties of one criticism does not fit. */
final class LateAndEarly {

    private final CaseFile file;
    private final List<Standing> put;
    private final List<Standing> replied;
    private final List<Standing> lapsed;
    private final List<Standing> released;

    LateAndEarly(
            CaseFile file, List<Standing> put, List<Standing> replied, List<Standing> lapsed, List<Standing> released) {
        this.file = file;
        this.put = put;
        this.replied = replied;
        this.lapsed = lapsed;
        this.released = released;
    }

    List<Statement> remarks() {
        List<Statement> remarks = new ArrayList<>();
        put.forEach(p -> against(p, remarks));
        replied.forEach(r -> otherParty(r, remarks));
        released.forEach(r -> released(r, remarks));
        if (put.stream().noneMatch(p -> replyBy(p) != null)
                && !put.isEmpty()
                && lapsed.stream().allMatch(l -> ((ReplyTimeLapsed) l.fact()).deadline() == null)) {
            remarks.add(statement("No entry says by when a reply was asked for.", put));
        }
        return List.copyOf(remarks);
    }

    private static @Nullable Edtf replyBy(Standing put) {
        return ((CriticismPut) put.fact()).replyBy();
    }

    private void against(Standing p, List<Statement> remarks) {
        Edtf by = replyBy(p);
        if (by == null) {
            return;
        }
        for (Standing r : replied) {
            switch (by(r, by)) {
                case NO -> remarks.add(statement("A reply is dated after the time set for it.", List.of(p, r)));
                case POSSIBLY ->
                    remarks.add(statement("Whether a reply came within the time set is not shown.", List.of(p, r)));
                case YES -> {}
            }
        }
        for (Standing l : lapsed) {
            if (l.occurred() != null && Objects.requireNonNull(l.occurred()).by(by) == Answer.YES) {
                remarks.add(statement(
                        "The time for a reply is told to be over on a day within the time set.", List.of(p, l)));
            }
        }
    }

    private static Answer by(Standing s, Edtf cutoff) {
        Edtf occurred = s.occurred();
        return occurred == null ? Answer.POSSIBLY : occurred.by(cutoff);
    }

    private void otherParty(Standing r, List<Statement> remarks) {
        OrganisationId by = r.header().by().organisation();
        boolean criticised =
                put.stream().anyMatch(p -> ((CriticismPut) p.fact()).party().equals(by));
        if (!put.isEmpty() && !criticised) {
            String who = by == null
                    ? "a body that the entry does not name"
                    : file.titles().of(by);
            remarks.add(statement(
                    "A reply is by " + who + ", and not by the party it was put to.", List.of(put.getFirst(), r)));
        }
    }

    /** The ledger refuses a release recorded before reply or lapse; the dates told may still be the other way round. */
    private void released(Standing r, List<Statement> remarks) {
        List<Standing> heard = new ArrayList<>(replied);
        heard.addAll(lapsed);
        Edtf when = r.occurred();
        if (heard.isEmpty()) {
            remarks.add(statement(
                    "It is released, and no entry that stands shows a reply or that the time for one was over.",
                    List.of(r)));
        } else if (when != null
                && heard.stream().allMatch(h -> h.occurred() != null && when.before(h.occurred()) == Answer.YES)) {
            List<Standing> all = new ArrayList<>(List.of(r));
            all.addAll(heard);
            remarks.add(statement("Its release is dated before any reply or the end of the time for one.", all));
        }
    }

    private static Statement statement(String words, List<Standing> shows) {
        return new Statement(words, shows.stream().map(s -> s.id().value()).toList());
    }
}
