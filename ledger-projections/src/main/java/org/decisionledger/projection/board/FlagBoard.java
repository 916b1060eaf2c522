package org.decisionledger.projection.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.check.CheckOutcome;
import org.decisionledger.projection.check.CheckReport;
import org.decisionledger.projection.check.CheckReport.CheckResult;
import org.decisionledger.projection.check.CheckReport.Dismissal;
import org.decisionledger.projection.check.CheckReport.Used;
import org.decisionledger.projection.timeline.Statement;

/** What the checks found, in the order of their report. */
final class FlagBoard {

    private FlagBoard() {}

    static List<Line> lines(CheckReport checks) {
        return checks.results().stream().map(FlagBoard::line).toList();
    }

    private static Line line(CheckResult result) {
        LineMaker line = new LineMaker(BoardKind.FLAGS, result.on(), result.onTitle());
        Dismissal dismissed = result.dismissed();
        String state = state(result);
        line.cell(new Statement(words(state), List.of()));
        line.cell(new Statement(
                result.check() + ", " + result.title() + ". Looked for: " + result.condition(), List.of()));
        line.cell(new Statement(
                result.why(), result.entries().stream().map(Used::entry).toList()));
        line.cell(
                result.contested().isEmpty()
                        ? List.of()
                        : List.of(new Statement(
                                "entries that dispute those used, or conflict with them",
                                result.contested().stream().map(Used::entry).toList())));
        List<Statement> turn = new ArrayList<>();
        if (!result.wouldTurn().isEmpty()) {
            turn.add(new Statement(result.wouldTurn(), List.of()));
        }
        line.cell(turn);
        line.cell(
                dismissed == null
                        ? List.of()
                        : List.of(new Statement(
                                "by " + dismissed.by() + ": " + dismissed.reason(), List.of(dismissed.entry()))));
        line.value(BoardFacet.STATE, state, words(state));
        line.value(BoardFacet.CHECK, result.check(), result.check() + ", " + result.title());
        ThingKind kind = ThingId.parse(result.on()).kind();
        line.value(BoardFacet.SORT, kind.prefix(), kind.word());
        if (result.failed()) {
            line.about("check", result.check()).about("of", result.on());
        }
        return line.line();
    }

    private static String state(CheckResult result) {
        return result.outcome() == CheckOutcome.FAIL && result.dismissed() != null
                ? "dismissed"
                : result.outcome().name().toLowerCase(Locale.ROOT);
    }

    private static String words(String state) {
        return switch (state) {
            case "dismissed" -> "fail, set aside";
            case "not_applicable" -> "not applicable";
            default -> state;
        };
    }
}
