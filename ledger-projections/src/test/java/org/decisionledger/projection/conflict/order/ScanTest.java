package org.decisionledger.projection.conflict.order;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.table.TableDetectors;
import org.junit.jupiter.api.Test;

class ScanTest {
    @Test
    void scan() throws IOException {
        CaseFile file = CaseFile.of(CaseLedger.everyCase(), AsOf.NOW);
        Map<ThingId, List<Standing>> naming = new HashMap<>();
        for (Standing s : file.valid()) {
            for (ThingId t : file.namedIn(s)) {
                naming.computeIfAbsent(t, k -> new ArrayList<>()).add(s);
            }
        }
        List<Detector> all = new ArrayList<>(TableDetectors.all());
        all.addAll(OrderDetectors.all());
        StringBuilder out = new StringBuilder();
        for (ThingId t : new TreeSet<>(naming.keySet())) {
            for (Detector d : all) {
                for (Found f : d.on(t, naming.get(t), file)) {
                    out.append(d.getClass().getSimpleName() + " | " + f.kind() + " | " + f.hardness() + " | " + t
                            + "\n   " + f.why() + "\n   " + f.entries() + "\n");
                }
            }
        }
        Files.writeString(Path.of("/tmp/det-scan.txt"), out.toString());
    }
}
