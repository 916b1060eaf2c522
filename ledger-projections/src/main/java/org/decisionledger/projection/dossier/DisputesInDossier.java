package org.decisionledger.projection.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.dossier.Dossier.Dispute;

/** What is told differently: every entry that another disputes, with all accounts of it side by side. */
final class DisputesInDossier {

    private final Matter matter;

    DisputesInDossier(Matter matter) {
        this.matter = matter;
    }

    List<Dispute> all() {
        Map<Standing, Set<Standing>> disputes = new LinkedHashMap<>();
        for (Standing s : matter.touching()) {
            List<Standing> against = matter.file.from(Relation.DISPUTES, s.id());
            if (!against.isEmpty()) {
                disputes.computeIfAbsent(s, k -> new LinkedHashSet<>()).addAll(against);
            }
            for (Standing target : matter.file.to(s, Relation.DISPUTES)) {
                disputes.computeIfAbsent(target, k -> new LinkedHashSet<>()).add(s);
            }
        }
        List<Dispute> all = new ArrayList<>();
        disputes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(CaseFile.BY_OCCURRENCE))
                .forEach(d -> all.add(new Dispute(
                        matter.rows.row(d.getKey()),
                        d.getValue().stream().map(matter.rows::row).toList())));
        return List.copyOf(all);
    }
}
