package org.decisionledger.api.terminal;

import org.decisionledger.api.backup.Backup.Taken;
import org.decisionledger.api.backup.Restored;
import org.decisionledger.api.deciding.Closed;
import org.decisionledger.api.feed.Feed;
import org.decisionledger.api.proof.CoveredReceipt;
import org.decisionledger.api.proof.Inclusion;
import org.decisionledger.api.proof.Verified;
import org.decisionledger.api.rebuild.RebuildReport;
import org.decisionledger.api.store.Receipt;
import org.decisionledger.api.telling.Pages;
import org.decisionledger.projection.account.SideBySide;
import org.decisionledger.projection.adequacy.Adequacy;
import org.decisionledger.projection.adequacy.DraftAdequacy;
import org.decisionledger.projection.around.Around;
import org.decisionledger.projection.board.Board;
import org.decisionledger.projection.check.CheckReport;
import org.decisionledger.projection.circulation.Circulation;
import org.decisionledger.projection.criticism.CriticismFile;
import org.decisionledger.projection.criticism.CriticismList;
import org.decisionledger.projection.explanation.Matrix;
import org.decisionledger.projection.figure.Figures;
import org.decisionledger.projection.gate.GateRecord;
import org.decisionledger.projection.overtime.BodiesOverTime;
import org.decisionledger.projection.path.DecisionPath;
import org.decisionledger.projection.register.RegisterPage;
import org.decisionledger.projection.repetition.Repetition;
import org.decisionledger.projection.search.DocumentsFound;
import org.decisionledger.projection.search.SearchAnswer;
import org.decisionledger.projection.sheet.DecisionSheet;
import org.decisionledger.projection.timeline.Timeline;

/** Any answer in the form asked for: the one place that both doors come to. */
public final class Shown {

    private Shown() {}

    /**
     * The answer as text for people, JSON or CSV.
     *
     * @param format {@code text}, {@code json}, {@code jsonl}, {@code csv} or {@code markdown}
     * @throws IllegalArgumentException when the answer has no such form; the message says which it has
     */
    public static String as(String format, Object view) {
        return switch (format) {
            case "json" -> JsonView.writePretty(view) + "\n";
            case "csv" -> csv(view);
            case "markdown" -> markdown(view);
            case "jsonl" -> JsonLines.of(view);
            case "text" -> text(view);
            default ->
                throw new IllegalArgumentException(
                        "There is no format \"" + format + "\". Formats: text, json, jsonl, csv, markdown.");
        };
    }

    private static String text(Object view) {
        if (view instanceof Receipt receipt) {
            return "Recorded " + receipt.id() + " at position " + receipt.position() + ", " + receipt.recordedAt()
                    + ".\nLeaf hash " + receipt.leafHash() + "\n";
        }
        if (view instanceof Closed closed) {
            return text(closed.receipt()) + "\n" + text(closed.votes());
        }
        if (view instanceof CoveredReceipt receipt) {
            return receipt.text();
        }
        if (view instanceof Inclusion proof) {
            return proof.text();
        }
        if (view instanceof Verified verified) {
            return verified.text();
        }
        if (view instanceof Restored restored) {
            return restored.text();
        }
        if (view instanceof Taken taken) {
            return taken.text();
        }
        if (view instanceof Feed feed) {
            return feed.text();
        }
        if (view instanceof RebuildReport report) {
            return report.text();
        }
        return Pages.of(view)
                .map(TextView.STANDARD::page)
                .orElseThrow(() -> new IllegalArgumentException("This answer has no text form. Ask for json."));
    }

    private static String csv(Object view) {
        return switch (view) {
            case Timeline timeline -> CsvView.timeline(timeline);
            case RegisterPage register -> CsvView.register(register);
            case SearchAnswer search -> CsvView.search(search);
            case DocumentsFound found -> SheetCsv.of(found);
            case DecisionSheet sheet -> SheetCsv.of(sheet);
            case Figures figures -> SheetCsv.of(figures);
            case BodiesOverTime bodies -> SheetCsv.of(bodies);
            case Around around -> SheetCsv.of(around);
            case GateRecord gates -> CsvView.ratings(gates);
            case DecisionPath path -> CsvView.path(path);
            case CheckReport checks -> CsvView.checks(checks);
            case SideBySide accounts -> AccountCsv.of(accounts);
            case Matrix explanations -> AccountCsv.of(explanations);
            case CriticismFile criticism -> AccountCsv.of(criticism);
            case CriticismList criticisms -> AccountCsv.of(criticisms);
            case Board board -> BoardCsv.of(board);
            case Circulation circulation -> RecordCsv.of(circulation);
            case Repetition repetition -> RecordCsv.of(repetition);
            case Adequacy adequacy -> RecordCsv.of(adequacy);
            case DraftAdequacy draft -> RecordCsv.of(draft);
            default ->
                throw new IllegalArgumentException(
                        "This answer has no CSV form: timelines, registers, searches, decisions, figures, graphs, ratings of"
                                + " gates, paths, checks, accounts, explanations, criticisms, circulation, boards, repeats"
                                + " and adequacy have. Ask for text or json.");
        };
    }

    private static String markdown(Object view) {
        return Pages.of(view)
                .map(MarkdownView::page)
                .orElseThrow(() -> new IllegalArgumentException("This answer has no Markdown form. Ask for json."));
    }
}
