package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.projection.criticism.CriticismFile;
import org.decisionledger.projection.criticism.CriticismFile.Put;
import org.decisionledger.projection.criticism.CriticismFile.Reply;
import org.decisionledger.projection.criticism.CriticismList;
import org.decisionledger.projection.criticism.CriticismList.NotPut;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;

/** Criticisms and the replies to them, as pages. */
final class CriticismPage {

    private final Page page;
    private final Telling telling;

    private CriticismPage(Page page) {
        this.page = page;
        this.telling = new Telling(page);
    }

    static Page of(CriticismFile criticism) {
        CriticismPage told =
                new CriticismPage(new Page("Criticism: " + criticism.title() + " (" + criticism.criticism() + ")"));
        told.page.say(Telling.asOf(criticism.asOf(), criticism.position()));
        told.page.say("About " + Page.name(criticism.criticism()) + ".");
        told.page.say(Telling.statement(criticism.state()));
        told.parts(criticism);
        return told.page;
    }

    private void parts(CriticismFile criticism) {
        page.part("The passage, as put to the party");
        criticism.put().forEach(this::put);
        page.orNothing();
        page.part("The reply");
        criticism.replies().forEach(this::reply);
        page.orNothing();
        page.part("Where it comes from");
        telling.rows(criticism.findings());
        page.part("Release");
        telling.rows(criticism.released());
        page.part("What does not fit or cannot be told");
        criticism.remarks().forEach(r -> page.item(Telling.statement(r)));
        page.orNothing();
    }

    private void put(Put put) {
        List<String> below = new ArrayList<>();
        below.add("Put to " + put.partyTitle() + " (" + Page.name(put.party()) + ")"
                + (put.officeTitle() == null ? "" : ", " + put.officeTitle()));
        below.add(
                put.replyBy() == null
                        ? "No time for a reply is told"
                        : "Reply asked for by " + put.replyBy() + "; the last day counts");
        page.dated(put.when(), put.passage() + " " + Telling.cite(put.row()), below);
    }

    private void reply(Reply reply) {
        List<String> below = new ArrayList<>();
        reply.accepts().forEach(a -> below.add("Accepts: " + a));
        reply.disputes().forEach(d -> below.add("Disputes: " + d));
        page.dated(
                reply.when(),
                (reply.text() == null
                        ? Telling.sentence(reply.row())
                        : reply.by() + " replied: " + reply.text() + " " + Telling.cite(reply.row())),
                below);
    }

    static Page of(CriticismList list) {
        Page page = new Page("Criticisms and the right of reply");
        page.say(Telling.asOf(list.asOf(), list.position()));
        page.say(
                "That no entry shows a finding being put to a party is told of this ledger alone; it may have been put "
                        + "and not recorded.");
        page.part("Criticisms on record: " + list.criticisms().size());
        list.criticisms().forEach(c -> page.item(c.title() + " (" + Page.name(c.criticism()) + ")", lines(c)));
        page.orNothing();
        page.part("Findings marked as criticism that no entry shows to have been put: "
                + list.notPut().size());
        list.notPut().forEach(n -> notPut(page, n));
        return page.orNothing();
    }

    private static List<String> lines(CriticismFile criticism) {
        List<String> lines = new ArrayList<>(List.of(Telling.statement(criticism.state())));
        criticism.remarks().forEach(r -> lines.add(Telling.statement(r)));
        return lines;
    }

    private static void notPut(Page page, NotPut finding) {
        TimelineRow row = finding.row();
        page.dated(
                row.when(),
                Telling.sentence(row),
                finding.statements().stream().map(Statement::words).toList());
    }
}
