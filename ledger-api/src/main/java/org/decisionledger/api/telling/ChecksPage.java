package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.check.CheckOutcome;
import org.decisionledger.projection.check.CheckReport;
import org.decisionledger.projection.check.CheckReport.CheckResult;
import org.decisionledger.projection.check.CheckReport.Used;

/** What the checks found, as a page: fails first, and at the end what does not apply. */
final class ChecksPage {

    private static final String NONE = "None.";

    private ChecksPage() {}

    static Page of(CheckReport report) {
        Page page = new Page(report.about() == null ? "Checks: the whole ledger" : "Checks: " + report.aboutTitle());
        page.say(Telling.asOf(report.asOf(), report.position()));
        if (report.about() != null) {
            page.say("About " + Page.name(report.about()) + " and what is around it.");
        }
        if (report.day() != null) {
            page.say("What is over is asked of "
                    + Edtf.parse(report.day().toString()).inWords() + ".");
        }
        page.say(report.failed() + " failed, " + report.dismissed() + " failed and dismissed, " + report.passed()
                + " passed, " + report.notApplicable() + " not applicable.");
        report.notes().forEach(page::say);
        List<CheckResult> fails = report.of(CheckOutcome.FAIL);
        part(page, "Failed", fails.stream().filter(CheckResult::failed).toList());
        part(
                page,
                "Failed and dismissed",
                fails.stream().filter(r -> !r.failed()).toList());
        part(page, "Passed", report.of(CheckOutcome.PASS));
        page.part("Not applicable");
        List<CheckResult> others = report.of(CheckOutcome.NOT_APPLICABLE);
        notApplicable(page, others);
        return others.isEmpty() ? page.say(NONE) : page;
    }

    private static void part(Page page, String heading, List<CheckResult> results) {
        page.part(heading);
        results.forEach(r -> told(page, r));
        if (results.isEmpty()) {
            page.say(NONE);
        }
    }

    private static void told(Page page, CheckResult result) {
        List<String> below = new ArrayList<>();
        if (result.dismissed() != null) {
            below.add("Dismissed by " + result.dismissed().by() + ": "
                    + result.dismissed().reason() + " ["
                    + Page.name(result.dismissed().entry()) + "]");
        }
        below.add("What is looked for: " + result.condition() + " (" + result.basis() + ")");
        result.parameters()
                .forEach(n -> below.add(n.name() + " = " + n.value()
                        + (n.value() == n.standard() ? "" : " (standard " + n.standard() + ")") + ": " + n.meaning()));
        result.entries().forEach(u -> below.add(used(u)));
        result.contested().forEach(u -> below.add("Disputed by or in conflict with: " + used(u)));
        if (!result.wouldTurn().isEmpty()) {
            below.add("What would turn it: " + result.wouldTurn());
        }
        page.dated(
                result.check() + " " + result.outcome().words(),
                result.title() + ": " + result.onTitle() + " [" + Page.name(result.on()) + "]. " + result.why(),
                below);
    }

    private static String used(Used used) {
        return used.when() + ": " + used.sentence() + " [" + Page.name(used.entry())
                + used.sources().stream().map(s -> "; " + Telling.place(s)).collect(Collectors.joining()) + "]";
    }

    /** One line for each check and reason, with the things it does not apply to. */
    private static void notApplicable(Page page, List<CheckResult> results) {
        Map<String, List<CheckResult>> alike = new LinkedHashMap<>();
        results.forEach(r -> alike.computeIfAbsent(r.check() + "\n" + r.why(), k -> new ArrayList<>())
                .add(r));
        alike.values().forEach(some -> {
            CheckResult first = some.getFirst();
            page.item(
                    first.check() + " " + first.title() + ": " + first.why(),
                    List.of(some.stream().map(CheckResult::on).collect(Collectors.toCollection(TreeSet::new)).stream()
                            .map(Page::name)
                            .collect(Collectors.joining("; "))));
        });
    }

    /** The fails of a dossier, short: what a fail is called, what it says, and where. */
    static void brief(Page page, List<CheckResult> fails) {
        if (fails.isEmpty()) {
            page.say("No check failed.");
        }
        fails.forEach(r -> page.item(
                r.check() + " " + r.title() + ": " + r.why() + " "
                        + Telling.entries(r.entries().stream().map(Used::entry).toList()),
                r.dismissed() == null
                        ? List.of()
                        : List.of("Dismissed by " + r.dismissed().by() + ": "
                                + r.dismissed().reason() + " ["
                                + Page.name(r.dismissed().entry()) + "]")));
    }
}
