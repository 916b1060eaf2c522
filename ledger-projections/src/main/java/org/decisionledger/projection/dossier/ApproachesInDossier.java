package org.decisionledger.projection.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.decisionledger.core.procurement.ProcurementFact.ProviderApproached;
import org.decisionledger.core.procurement.ProcurementFact.ProviderReplied;
import org.decisionledger.core.procurement.Reply;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.dossier.Dossier.Approach;
import org.decisionledger.projection.timeline.Episode;
import org.decisionledger.projection.timeline.Statement;

/** Providers sounded out: in what capacity, and what each answered, or that no entry shows it. */
final class ApproachesInDossier {

    private final Matter matter;
    private final List<Approach> made;

    ApproachesInDossier(Matter matter) {
        this.matter = matter;
        this.made = find();
    }

    List<Approach> made() {
        return made;
    }

    private List<Approach> find() {
        Map<OrganisationId, List<Standing>> byProvider = new LinkedHashMap<>();
        for (Standing s : matter.belonging()) {
            if (s.fact() instanceof ProviderApproached f) {
                byProvider.computeIfAbsent(f.provider(), k -> new ArrayList<>()).add(s);
            } else if (s.fact() instanceof ProviderReplied f) {
                byProvider.computeIfAbsent(f.provider(), k -> new ArrayList<>()).add(s);
            }
        }
        return byProvider.entrySet().stream()
                .map(e -> approach(e.getKey(), e.getValue()))
                .toList();
    }

    private Approach approach(OrganisationId provider, List<Standing> entries) {
        String title = matter.file.titles().of(provider);
        List<Standing> answered = entries.stream()
                .filter(s -> s.fact() instanceof ProviderReplied f && f.reply() != Reply.NOT_KNOWN)
                .toList();
        List<Standing> stated = entries.stream()
                .filter(s -> s.fact() instanceof ProviderApproached f && f.roleOffered() != null)
                .toList();
        return new Approach(
                provider.value(),
                title,
                Episode.of(entries, matter.file, matter.rows),
                !answered.isEmpty(),
                answer(title, entries, answered),
                !stated.isEmpty(),
                role(title, entries, stated));
    }

    private Statement answer(String title, List<Standing> entries, List<Standing> answered) {
        if (answered.isEmpty()) {
            return new Statement("No entry shows what " + title + " answered.", Matter.ids(entries));
        }
        return new Statement(
                String.join(
                        " ",
                        answered.stream().map(matter.rows::sentence).distinct().toList()),
                Matter.ids(answered));
    }

    private static Statement role(String title, List<Standing> entries, List<Standing> stated) {
        if (stated.isEmpty()) {
            return new Statement("No entry shows in what capacity " + title + " was asked.", Matter.ids(entries));
        }
        return new Statement(
                "Asked as: "
                        + String.join(
                                "; ",
                                stated.stream()
                                        .map(s -> ((ProviderApproached) s.fact()).roleOffered())
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList())
                        + ".",
                Matter.ids(stated));
    }
}
