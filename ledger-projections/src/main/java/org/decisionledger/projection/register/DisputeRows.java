package org.decisionledger.projection.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decisionledger.core.account.AccountFact.PositionNoted;
import org.decisionledger.core.account.Stance;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.projection.account.PartyState;
import org.decisionledger.projection.account.SideBySide.Stand;
import org.decisionledger.projection.account.Stands;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;

/**
 * The register of disputes: every entry that is disputed, or to which somebody noted how a party stands, with how each
 * party stands to the event that it tells.
 */
final class DisputeRows {

    private final CaseFile file;
    private final Map<Standing, List<Stand>> known = new LinkedHashMap<>();

    DisputeRows(CaseFile file) {
        this.file = file;
    }

    static boolean isListed(Standing s, CaseFile file) {
        return !file.from(Relation.DISPUTES, s.id()).isEmpty()
                || !notes(s, file).isEmpty();
    }

    /** The notes of how parties stand to {@code s}. */
    static List<Standing> notes(Standing s, CaseFile file) {
        return file.from(Relation.BEARS_ON, s.id()).stream()
                .filter(n -> n.fact() instanceof PositionNoted)
                .toList();
    }

    List<Stand> stands(Standing s) {
        return known.computeIfAbsent(s, one -> Stands.to(one, file));
    }

    /** State to the parties in it, in words; states nobody is in are left out. */
    Map<String, String> inWords(Standing s) {
        Map<String, String> words = new LinkedHashMap<>();
        for (PartyState state : PartyState.values()) {
            String parties = stands(s).stream()
                    .filter(stand -> stand.state() == state)
                    .map(Stand::title)
                    .collect(Collectors.joining("; "));
            if (!parties.isEmpty()) {
                words.put(column(state), parties);
            }
        }
        return words;
    }

    private static String column(PartyState state) {
        return switch (state) {
            case ASSERTS -> "asserts";
            case ACCEPTS -> "accepts";
            case DISPUTES -> "disputes";
            case SILENT -> "noted as silent";
            case WITHDRAWN -> "withdrew";
            case NOT_ASKED -> "noted as not asked";
            case NAMED -> "named; no entry shows that it spoke";
        };
    }

    String state(Standing s) {
        boolean isDisputed = !file.from(Relation.DISPUTES, s.id()).isEmpty()
                || notes(s, file).stream()
                        .anyMatch(n -> n.fact() instanceof PositionNoted p && p.stance() == Stance.DISPUTES);
        return isDisputed ? "disputed" : "position noted; no entry disputes it";
    }
}
