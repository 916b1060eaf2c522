package org.decisionledger.api.terminal;

import static org.decisionledger.api.terminal.CsvTable.joined;
import static org.decisionledger.api.terminal.CsvTable.words;

import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.core.format.Fields;
import org.decisionledger.projection.account.SideBySide;
import org.decisionledger.projection.account.SideBySide.Event;
import org.decisionledger.projection.account.SideBySide.Ground;
import org.decisionledger.projection.account.SideBySide.Stand;
import org.decisionledger.projection.account.SideBySide.Told;
import org.decisionledger.projection.criticism.CriticismFile;
import org.decisionledger.projection.criticism.CriticismList;
import org.decisionledger.projection.explanation.Matrix;
import org.decisionledger.projection.timeline.LinkRef;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/** How parties tell it, what explains it, and what became of criticisms, as CSV. */
final class AccountCsv {

    private static final String CRITICISM =
            "kind,criticism,title,state,when,party,partyTitle,replyBy,text,entry,sources";

    private AccountCsv() {}

    /** For each event one row for each account of it, then one for each party with how it stands to it. */
    static String of(SideBySide accounts) {
        CsvTable table = new CsvTable(
                "kind,event,eventTitle,party,partyTitle,state,stated,distance,text,holds,speaksOf,evidence,entries,sources");
        for (Event event : accounts.events()) {
            event.accounts().forEach(told -> account(table, accounts, event, told));
            event.parties().forEach(stand -> stand(table, accounts, event, stand));
        }
        return table.text();
    }

    private static void account(CsvTable table, SideBySide all, Event event, Told told) {
        table.row(
                all.asOf(),
                all.position(),
                "account",
                event.entry(),
                event.title(),
                told.party(),
                told.title(),
                told.part().words(),
                told.stated().words(),
                told.distanceWords(),
                told.text(),
                told.holds().stream()
                        .map(h -> h.attribute() + " of " + h.of() + ": " + h.value())
                        .collect(Collectors.joining("; ")),
                joined(told.speaksOf()),
                told.evidence().stream().map(LinkRef::target).collect(Collectors.joining("; ")),
                told.entry(),
                CsvView.sources(told.row()));
    }

    private static void stand(CsvTable table, SideBySide all, Event event, Stand stand) {
        List<Ground> grounds = stand.grounds();
        table.row(
                all.asOf(),
                all.position(),
                "stand",
                event.entry(),
                event.title(),
                stand.party(),
                stand.title(),
                stand.state().words(),
                grounds.stream().map(g -> g.stated().words()).collect(Collectors.joining("; ")),
                null,
                grounds.stream().map(Ground::words).filter(w -> w != null).collect(Collectors.joining("; ")),
                null,
                grounds.stream().map(Ground::to).distinct().collect(Collectors.joining("; ")),
                null,
                grounds.stream().map(Ground::entry).distinct().collect(Collectors.joining("; ")),
                null);
    }

    /** One row for each cell: an entry that is weighed and an explanation. */
    static String of(Matrix matrix) {
        CsvTable table =
                new CsvTable("question,entry,when,evidence,withdrawn,explanation,weight,judgements,entries,sources");
        for (Matrix.Evidence evidence : matrix.evidence()) {
            for (Matrix.Cell cell : evidence.cells()) {
                table.row(
                        matrix.asOf(),
                        matrix.position(),
                        matrix.question(),
                        evidence.row().entry(),
                        evidence.row().when(),
                        evidence.row().sentence(),
                        String.valueOf(evidence.withdrawn()),
                        cell.explanation(),
                        cell.weight().words(),
                        cell.judgements().stream().map(AccountCsv::judgement).collect(Collectors.joining("; ")),
                        cell.judgements().stream().map(Matrix.Judgement::entry).collect(Collectors.joining("; ")),
                        CsvView.sources(evidence.row()));
            }
        }
        return table.text();
    }

    private static String judgement(Matrix.Judgement judgement) {
        return judgement.by() + ": " + Fields.written(judgement.bearing())
                + (judgement.why() == null ? "" : " (" + judgement.why() + ")");
    }

    /** One row for each putting, each reply or end of the time for one, and each release. */
    static String of(CriticismFile criticism) {
        CsvTable table = new CsvTable(CRITICISM);
        rows(table, criticism);
        return table.text();
    }

    /** The same for every criticism, then one row for each finding that no entry shows to have been put to all. */
    static String of(CriticismList list) {
        CsvTable table = new CsvTable(CRITICISM);
        list.criticisms().forEach(c -> rows(table, c));
        for (CriticismList.NotPut not : list.notPut()) {
            table.row(
                    list.asOf(),
                    list.position(),
                    "notPut",
                    null,
                    null,
                    words(not.statements()),
                    not.row().when(),
                    null,
                    null,
                    null,
                    not.row().sentence(),
                    not.row().entry(),
                    CsvView.sources(not.row()));
        }
        return table.text();
    }

    private static void rows(CsvTable table, CriticismFile c) {
        for (CriticismFile.Put put : c.put()) {
            Party party = new Party(put.party(), put.partyTitle(), put.replyBy());
            row(table, c, "put", party, put.passage(), put.row());
        }
        for (CriticismFile.Reply reply : c.replies()) {
            row(table, c, "reply", new Party(reply.by(), null, null), reply.text(), reply.row());
        }
        c.released().forEach(row -> row(table, c, "released", new Party(null, null, null), null, row));
    }

    /** To whom it was put and by when a reply was asked for, or who replied. */
    private record Party(
            @Nullable String id,
            @Nullable String title,
            @Nullable String replyBy) {}

    private static void row(
            CsvTable table, CriticismFile c, String kind, Party party, @Nullable String text, TimelineRow row) {
        table.row(
                c.asOf(),
                c.position(),
                kind,
                c.criticism(),
                c.title(),
                c.state().words(),
                row.when(),
                party.id(),
                party.title(),
                party.replyBy(),
                text == null ? row.sentence() : text,
                row.entry(),
                CsvView.sources(row));
    }
}
