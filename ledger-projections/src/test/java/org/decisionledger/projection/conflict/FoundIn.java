package org.decisionledger.projection.conflict;

import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;

/** What is found in entries written as in a case file, in short. */
public final class FoundIn {

    private FoundIn() {}

    /** All conflicts. */
    public static List<Conflict> conflicts(String yaml) {
        return Conflicts.of(new MemorySource(CaseLedger.told(yaml)), AsOf.NOW);
    }

    /** Those found by a rule, each as its kind, its hardness and its entries. */
    public static List<String> in(String yaml) {
        return conflicts(yaml).stream()
                .filter(Conflict::found)
                .map(FoundIn::shortly)
                .toList();
    }

    /** Kind, hardness and entries of one. */
    public static String shortly(Conflict c) {
        return c.kind() + " " + c.hardness() + " "
                + c.passages().stream().map(Conflict.Passage::entry).collect(Collectors.joining(" "));
    }

    /** A passage that says one thing of a contract; {@code said} is what stands between braces in YAML. */
    public static String passage(String id, String said) {
        return """
                - {id: %s, type: PassageStated, subject: "doc:report",
                   data: {says: [{of: "contract:vale", %s}]}}
                """.formatted(id, said);
    }
}
