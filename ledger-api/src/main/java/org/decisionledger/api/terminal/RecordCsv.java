package org.decisionledger.api.terminal;

import static org.decisionledger.api.terminal.CsvTable.entries;
import static org.decisionledger.api.terminal.CsvTable.joined;
import static org.decisionledger.api.terminal.CsvTable.words;

import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.core.format.Fields;
import org.decisionledger.projection.adequacy.Adequacy;
import org.decisionledger.projection.adequacy.DraftAdequacy;
import org.decisionledger.projection.circulation.Circulation;
import org.decisionledger.projection.circulation.Circulation.Breach;
import org.decisionledger.projection.circulation.Circulation.Copy;
import org.decisionledger.projection.circulation.Circulation.Version;
import org.decisionledger.projection.repetition.Repetition;
import org.decisionledger.projection.timeline.Statement;

/** Who holds what, which complaints came back, and what the record of a decision holds, as CSV. */
final class RecordCsv {

    private static final String ADEQUACY =
            "decision,title,draft,decided,item,asks,basis,state,why,owner,wouldFill,entries";

    private RecordCsv() {}

    /** One row for each version and holder, or one for a version that nobody is shown to hold; then one for each breach. */
    static String of(Circulation circulation) {
        CsvTable table = new CsvTable(
                "kind,thing,document,title,state,holder,holderTitle,passing,completeness,terms,labels,recall,breach,entries");
        for (Version version : circulation.versions()) {
            version.copies().forEach(copy -> copy(table, circulation, version, copy));
            if (version.copies().isEmpty()) {
                table.row(
                        circulation.asOf(),
                        circulation.position(),
                        "version",
                        circulation.thing(),
                        version.document(),
                        version.title(),
                        version.state().words(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        told(version));
            }
        }
        circulation.breaches().forEach(breach -> breach(table, circulation, breach));
        return table.text();
    }

    private static String told(Version version) {
        return entries(Stream.concat(Stream.of(version.state()), version.told().stream())
                .toList());
    }

    private static void copy(CsvTable table, Circulation all, Version version, Copy copy) {
        List<Statement> rests = Stream.of(
                        List.of(version.state()),
                        copy.passing(),
                        copy.completeness(),
                        copy.terms(),
                        copy.labels(),
                        copy.recall())
                .flatMap(List::stream)
                .toList();
        table.row(
                all.asOf(),
                all.position(),
                "copy",
                all.thing(),
                version.document(),
                version.title(),
                version.state().words(),
                copy.holder(),
                copy.title(),
                words(copy.passing()),
                words(copy.completeness()),
                words(copy.terms()),
                words(copy.labels()),
                words(copy.recall()),
                null,
                entries(rests));
    }

    private static void breach(CsvTable table, Circulation all, Breach breach) {
        table.row(
                all.asOf(),
                all.position(),
                "breach",
                all.thing(),
                null,
                null,
                breach.kind().words(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                breach.why().words(),
                joined(breach.why().entries()));
    }

    /** One row for each earlier complaint, the likeliest first. */
    static String of(Repetition repetition) {
        CsvTable table = new CsvTable("complaint,earlier,title,when,state,reasons,entries");
        for (Repetition.Suggestion earlier : repetition.suggestions()) {
            List<Statement> rests = Stream.concat(Stream.of(earlier.state()), earlier.reasons().stream())
                    .toList();
            table.row(
                    repetition.asOf(),
                    repetition.position(),
                    repetition.complaint(),
                    earlier.complaint(),
                    earlier.title(),
                    earlier.when(),
                    earlier.state().words(),
                    words(earlier.reasons()),
                    entries(rests));
        }
        return table.text();
    }

    /** One row for each item of the checklist. */
    static String of(Adequacy adequacy) {
        CsvTable table = new CsvTable(ADEQUACY);
        items(table, adequacy);
        return table.text();
    }

    /** The same for each decision that a draft is about. */
    static String of(DraftAdequacy draft) {
        CsvTable table = new CsvTable(ADEQUACY);
        draft.decisions().forEach(adequacy -> items(table, adequacy));
        return table.text();
    }

    private static void items(CsvTable table, Adequacy adequacy) {
        for (Adequacy.Item item : adequacy.items()) {
            table.row(
                    adequacy.asOf(),
                    adequacy.position(),
                    adequacy.decision(),
                    adequacy.title(),
                    String.valueOf(adequacy.draft()),
                    String.valueOf(adequacy.decided()),
                    Fields.written(item.item()),
                    item.asks(),
                    item.basis(),
                    item.state().words(),
                    item.why(),
                    item.owner(),
                    item.wouldFill(),
                    joined(item.entries()));
        }
    }
}
