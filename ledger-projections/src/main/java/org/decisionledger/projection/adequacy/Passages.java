package org.decisionledger.projection.adequacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.decision.DecisionFact.DecisionSought;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.OptionsTabled;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.decision.TabledOption;
import org.decisionledger.core.document.DocumentFact.PassageStated;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.review.ReviewFact.FindingReported;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.reading.InWords;
import org.jspecify.annotations.Nullable;

/** What the paper, the resolution and the minute say in words, and what others say later of what they lack. */
final class Passages {

    /** One passage and the entry that tells it. */
    private record Passage(String text, Standing entry) {}

    private final DecisionRecord record;
    private final List<Passage> passages = new ArrayList<>();

    Passages(DecisionRecord record) {
        this.record = record;
        record.about().forEach(this::read);
        record.options().forEach(this::read);
        Set<ThingId> papers = record.papers.stream()
                .map(s -> (ThingId) ((PaperTabled) s.fact()).paper())
                .collect(Collectors.toSet());
        record.told(PassageStated.class, p -> papers.contains(p.document())).forEach(this::read);
        record.told(RecommendationIssued.class, r -> record.decision.equals(r.decision()))
                .forEach(this::read);
    }

    private void read(Standing s) {
        if (s.fact() instanceof InterimAwardApproved a) {
            add(s, a.terms(), a.justification());
        } else if (s.fact() instanceof ResolutionPassed r) {
            add(s, r.text(), r.minute());
        } else if (s.fact() instanceof OptionSelected o) {
            add(s, o.textAsPut());
            o.reasons().forEach(r -> add(s, r));
        } else if (s.fact() instanceof OptionsTabled o) {
            o.options().forEach(option -> read(s, option));
        } else if (s.fact() instanceof DecisionSought d) {
            add(s, d.text());
        } else if (s.fact() instanceof LeadActionProposed p) {
            add(s, p.text());
        } else if (s.fact() instanceof PaperTabled p) {
            add(s, p.title(), p.asks());
        } else if (s.fact() instanceof RecommendationIssued r) {
            add(s, r.text());
        } else if (s.fact() instanceof PassageStated p) {
            p.says().forEach(said -> add(s, said.attribute() + ": " + said.value()));
        }
    }

    private void read(Standing s, TabledOption option) {
        add(s, option.text(), option.appraisal(), option.advice());
        option.risks().forEach(r -> add(s, r));
    }

    private void add(Standing s, @Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                passages.add(new Passage(text, s));
            }
        }
    }

    /** The entries of which a passage holds one of these words. */
    List<Standing> speakingOf(Collection<String> words) {
        return passages.stream()
                .filter(p -> InWords.found(p.text(), words).isPresent())
                .map(Passage::entry)
                .distinct()
                .toList();
    }

    /** Gaps and critical findings, of any date, on this decision or its papers that hold one of these words. */
    List<Standing> saidToBeMissing(Collection<String> words) {
        List<Standing> said = new ArrayList<>(record.toldLater(
                RecordGapNoted.class,
                g -> record.concerns(g.about())
                        && InWords.found(g.question(), words).isPresent()));
        said.addAll(record.toldLater(
                FindingReported.class,
                f -> !Boolean.FALSE.equals(f.criticism())
                        && record.concerns(f.about())
                        && InWords.found(f.finding(), words).isPresent()));
        return said;
    }
}
