package org.decisionledger.projection.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.procurement.GateAdvice;
import org.decisionledger.core.procurement.ProcurementFact.GatewayDecided;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.gate.GateRecord.State;
import org.decisionledger.projection.timeline.Statement;

/** What does not go together at one gate. It is recorded and shown, never refused (domain reference K-31). */
final class GateFlags {

    private final CaseFile file;
    private final List<Standing> recommended;
    private final List<Standing> decided;
    private final int gate;
    private final List<BearingLine> lines;

    GateFlags(CaseFile file, List<Standing> recommended, List<Standing> decided, int gate, List<BearingLine> lines) {
        this.file = file;
        this.recommended = recommended;
        this.decided = decided;
        this.gate = gate;
        this.lines = lines.stream().filter(l -> l.bearsOn(gate)).toList();
    }

    List<Statement> all() {
        List<Statement> flags = new ArrayList<>();
        for (Standing s : recommended) {
            passingRecommended(s, flags);
        }
        for (Standing s : decided) {
            if (s.fact() instanceof GatewayDecided f) {
                if (f.passed()) {
                    passed(s, Answer.YES, flags);
                    passed(s, Answer.POSSIBLY, flags);
                }
                byAnother(s, flags);
            }
        }
        return flags;
    }

    private void passingRecommended(Standing s, List<Statement> flags) {
        GateAdvice advice = GatesTold.fact(s).advice();
        boolean pass = switch (advice) {
            case PASS, PASS_WITH_CONDITIONS -> true;
            case DO_NOT_PASS, DIVERT -> false;
        };
        List<BearingLine> open = lines.stream()
                .filter(l -> l.closedBy() == null && l.line().state() == State.OPEN)
                .toList();
        if (pass && !open.isEmpty()) {
            flags.add(statement("Passing is recommended, and " + count(open) + " open: " + named(open), s, open));
        }
    }

    private void passed(Standing s, Answer wanted, List<Statement> flags) {
        List<BearingLine> open =
                lines.stream().filter(l -> l.openOn(s.occurred()) == wanted).toList();
        if (!open.isEmpty()) {
            String words = wanted == Answer.YES
                    ? "Recorded as passed although " + count(open) + " open: " + named(open)
                    : "Recorded as passed; whether it was so that " + count(open)
                            + " open then cannot be told from the entries: " + named(open);
            flags.add(statement(words, s, open));
        }
    }

    /** Somebody decided who is not among those that entries name as the ones to decide. */
    private void byAnother(Standing s, List<Statement> flags) {
        OrganisationId by = s.header().by().organisation();
        Set<OrganisationId> deciders = new HashSet<>();
        recommended.forEach(r -> GatesTold.fact(r).deciders().forEach(d -> {
            deciders.add(d);
            deciders.addAll(file.titles().membersOf(d));
        }));
        if (by != null
                && !deciders.isEmpty()
                && file.titles().circleOf(by).stream().noneMatch(deciders::contains)) {
            Set<String> entries = new LinkedHashSet<>(List.of(s.id().value()));
            recommended.forEach(r -> entries.add(r.id().value()));
            flags.add(new Statement(
                    "Decided by " + file.titles().of(by) + ", which no entry names as the one to decide at this gate.",
                    List.copyOf(entries)));
        }
    }

    private static String count(List<BearingLine> lines) {
        return lines.size() == 1 ? "1 line stood" : lines.size() + " lines stood";
    }

    private static String named(List<BearingLine> lines) {
        return lines.stream().map(l -> l.line().what()).collect(Collectors.joining("; ")) + ".";
    }

    private static Statement statement(String words, Standing s, List<BearingLine> lines) {
        Set<String> entries = new LinkedHashSet<>(List.of(s.id().value()));
        lines.forEach(l -> entries.addAll(l.line().entries()));
        return new Statement(words, List.copyOf(entries));
    }
}
