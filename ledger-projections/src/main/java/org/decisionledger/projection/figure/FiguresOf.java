package org.decisionledger.projection.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.core.contract.ContractFact.ActivityReported;
import org.decisionledger.core.fact.Figure;
import org.decisionledger.core.funding.FundingFact.ContributionSet;
import org.decisionledger.core.risk.RiskFact.RiskScored;
import org.decisionledger.core.thing.FundingId;
import org.decisionledger.core.thing.RiskId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.figure.Figures.Activity;
import org.decisionledger.projection.figure.Figures.Contributions;
import org.decisionledger.projection.figure.Figures.Measure;
import org.decisionledger.projection.figure.Figures.Risk;
import org.decisionledger.projection.figure.Figures.Score;
import org.decisionledger.projection.figure.Figures.Share;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Stretch;
import org.jspecify.annotations.Nullable;

/** Gathers the figures of a thing: a pure function of the entries and the moment asked about. */
public final class FiguresOf {

    private static final List<Trait> GIVING = List.of(
            Trait.kind(RiskScored.class), Trait.kind(ActivityReported.class), Trait.kind(ContributionSet.class));

    private final ThingId thing;
    private final CaseFile file;
    private final RowMaker rows;

    private FiguresOf(ThingId thing, CaseFile file) {
        this.thing = thing;
        this.file = file;
        this.rows = new RowMaker(file);
    }

    /** The figures of {@code thing}; empty parts where no entry gives any. */
    public static Figures of(EntrySource source, ThingId thing, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).naming(List.of(thing), GIVING);
        CaseFile file = gathering.linked().fold();
        FiguresOf figures = new FiguresOf(thing, file);
        return new Figures(
                thing.value(),
                file.titles().of(thing),
                asOf,
                gathering.cut(),
                figures.risks(),
                figures.activity(),
                figures.contributions());
    }

    private List<Risk> risks() {
        Map<RiskId, List<Score>> scores = new LinkedHashMap<>();
        for (Standing s : file.valid(RiskScored.class)) {
            RiskScored f = (RiskScored) s.fact();
            if (f.risk().equals(thing) || thing.equals(f.matter())) {
                scores.computeIfAbsent(f.risk(), k -> new ArrayList<>())
                        .add(new Score(Stretch.ofGiven(s.occurred()), f.from(), f.to(), f.register(), rows.row(s)));
            }
        }
        return scores.entrySet().stream()
                .map(e -> new Risk(e.getKey().value(), file.titles().of(e.getKey()), e.getValue()))
                .toList();
    }

    private List<Activity> activity() {
        Map<String, List<Measure>> measures = new LinkedHashMap<>();
        for (Standing s : file.valid(ActivityReported.class)) {
            ActivityReported f = (ActivityReported) s.fact();
            if (f.contract().equals(thing)) {
                for (Figure figure : f.figures()) {
                    measures.computeIfAbsent(figure.unit(), k -> new ArrayList<>())
                            .add(measure(s, f, figure));
                }
            }
        }
        return measures.entrySet().stream()
                .map(e -> new Activity(e.getKey(), e.getValue()))
                .toList();
    }

    /** The time a figure covers is its own, else that of the report; when the report was made is not that. */
    private Measure measure(Standing s, ActivityReported report, Figure figure) {
        return new Measure(
                figure.what(),
                figure.value(),
                figure.basis(),
                figure.of() == null ? null : file.titles().of(figure.of()),
                Stretch.ofGiven(figure.period() == null ? report.period() : figure.period()),
                rows.row(s));
    }

    private List<Contributions> contributions() {
        record Key(
                FundingId funding,
                @Nullable String table,
                @Nullable String basis,
                String currency) {}
        Map<Key, List<Share>> shares = new LinkedHashMap<>();
        for (Standing s : file.valid(ContributionSet.class)) {
            ContributionSet f = (ContributionSet) s.fact();
            if (f.funding().equals(thing) || thing.equals(f.matter())) {
                shares.computeIfAbsent(
                                new Key(
                                        f.funding(),
                                        f.table(),
                                        f.basis(),
                                        f.amount().currency()),
                                k -> new ArrayList<>())
                        .add(new Share(
                                f.party() == null ? null : f.party().value(),
                                f.party() == null ? null : file.titles().of(f.party()),
                                f.line(),
                                f.amount().value(),
                                Boolean.TRUE.equals(f.printedTotal()),
                                Stretch.ofGiven(f.period()),
                                rows.row(s)));
            }
        }
        return shares.entrySet().stream()
                .map(e -> new Contributions(
                        e.getKey().funding().value(),
                        file.titles().of(e.getKey().funding()),
                        e.getKey().table(),
                        e.getKey().basis(),
                        e.getKey().currency(),
                        e.getValue()))
                .toList();
    }
}
