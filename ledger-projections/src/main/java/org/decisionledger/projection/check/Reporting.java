package org.decisionledger.projection.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.flag.FlagFact.CheckDismissed;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.CheckReport.CheckResult;
import org.decisionledger.projection.check.CheckReport.Dismissal;
import org.decisionledger.projection.check.CheckReport.Used;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/** Puts what checks found before a reader: with the sentences of the entries used, their sources, and what disputes them. */
final class Reporting {

    private static final Comparator<CheckResult> FAILS_FIRST = Comparator.comparing(
                    (CheckResult r) -> switch (r.outcome()) {
                        case FAIL -> r.dismissed() == null ? 0 : 1;
                        case PASS -> 2;
                        case NOT_APPLICABLE -> 3;
                    })
            .thenComparing(CheckResult::check)
            .thenComparing(CheckResult::on);

    private final CaseFile file;
    private final RowMaker rows;
    private final CheckSettings settings;

    private Reporting(CaseFile file, CheckSettings settings) {
        this.file = file;
        this.rows = new RowMaker(file);
        this.settings = settings;
    }

    static CheckReport of(
            EntrySource source,
            @Nullable ThingId about,
            Collection<Checked> checked,
            AsOf asOf,
            @Nullable LocalDate day,
            CheckSettings settings) {
        Gathering gathering = new Gathering(source, asOf);
        CaseFile file = gathering
                .named(entries(checked))
                .titling(things(about, checked))
                .linked()
                .fold();
        Reporting reporting = new Reporting(file, settings);
        List<CheckResult> results =
                checked.stream().map(reporting::result).sorted(FAILS_FIRST).toList();
        return new CheckReport(
                about == null ? null : about.value(),
                about == null ? null : file.titles().of(about),
                asOf,
                day,
                gathering.cut(),
                results,
                count(results, CheckOutcome.FAIL, false),
                count(results, CheckOutcome.FAIL, true),
                (int) results.stream()
                        .filter(r -> r.outcome() == CheckOutcome.PASS)
                        .count(),
                count(results, CheckOutcome.NOT_APPLICABLE, false),
                List.of(
                        "Each check looks at what the ledger holds. \"No entry shows\" is a finding about the ledger "
                                + "only; what is not entered may have happened all the same.",
                        "A fail is a question to be asked, and no judgment of anybody's conduct; a pass says only that "
                                + "the entries named are on record."));
    }

    private static int count(List<CheckResult> results, CheckOutcome outcome, boolean dismissed) {
        return (int) results.stream()
                .filter(r -> r.outcome() == outcome && (r.dismissed() != null) == dismissed)
                .count();
    }

    private static Set<EntryId> entries(Collection<Checked> checked) {
        Set<EntryId> entries = new HashSet<>();
        for (Checked c : checked) {
            entries.addAll(c.finding().entries());
            if (c.dismissal() != null) {
                entries.add(c.dismissal());
            }
        }
        return entries;
    }

    private static Set<ThingId> things(@Nullable ThingId about, Collection<Checked> checked) {
        Set<ThingId> things = new HashSet<>();
        checked.forEach(c -> things.add(c.finding().on()));
        if (about != null) {
            things.add(about);
        }
        return things;
    }

    private CheckResult result(Checked checked) {
        Check.About check = checked.check();
        CheckFinding finding = checked.finding();
        List<Standing> used =
                finding.entries().stream().flatMap(id -> file.find(id).stream()).toList();
        return new CheckResult(
                check.id(),
                check.title(),
                check.condition(),
                check.basis(),
                check.parameters().stream()
                        .map(p -> new CheckReport.Number(p.name(), p.meaning(), settings.of(p), p.standard()))
                        .toList(),
                finding.on().value(),
                file.titles().of(finding.on()),
                finding.outcome(),
                finding.why()
                        + (used.stream().allMatch(s -> s.byThen() == Answer.YES)
                                ? ""
                                : " Some of the entries used are not dated closely enough to say that they had happened "
                                        + "by the date asked about."),
                used.stream().map(this::used).toList(),
                contesting(used).stream().map(this::used).toList(),
                finding.wouldTurn(),
                dismissal(checked));
    }

    private List<Standing> contesting(List<Standing> used) {
        List<Standing> contesting = new ArrayList<>();
        used.stream()
                .flatMap(s -> Stream.concat(
                        file.from(Relation.DISPUTES, s.id()).stream(),
                        file.joined(s, Relation.CONFLICTS_WITH).stream()))
                .distinct()
                .sorted(CaseFile.BY_OCCURRENCE)
                .forEach(contesting::add);
        return contesting;
    }

    private Used used(Standing s) {
        TimelineRow row = rows.row(s);
        return new Used(row.entry(), row.when(), row.sentence(), row.sources());
    }

    private @Nullable Dismissal dismissal(Checked checked) {
        if (checked.dismissal() == null) {
            return null;
        }
        return file.find(checked.dismissal())
                .filter(s -> s.fact() instanceof CheckDismissed)
                .map(s -> new Dismissal(
                        ((CheckDismissed) s.fact()).reason(), rows.row(s).by(), s.id().value()))
                .orElse(null);
    }
}
