package org.decisionledger.projection.repetition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintEscalated;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintInvestigated;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintThemed;
import org.decisionledger.core.complaint.ComplaintFact.InformalConcernLogged;
import org.decisionledger.core.thing.ComplaintId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;

/**
 * What is told of one complaint, as far as it helps to find it again.
 *
 * @param complaint the complaint
 * @param received the entries by which it was lodged, in order of occurrence; at least one
 * @param all every entry told of it
 * @param bodies bodies it is addressed to, against or about, members of groups among them
 * @param against of those the ones it is against or about
 * @param services services and contracts it concerns, as themes or links tell
 * @param themes the themes a person gave it, in small letters
 * @param words the words of its title, grounds and content
 */
record ComplaintProfile(
        ComplaintId complaint,
        List<Standing> received,
        List<Standing> all,
        Set<OrganisationId> bodies,
        Set<OrganisationId> against,
        Set<String> services,
        Set<String> themes,
        Set<String> words) {

    static ComplaintProfile of(ComplaintId complaint, List<Standing> entries, CaseFile file) {
        List<Standing> received = new ArrayList<>();
        Set<OrganisationId> bodies = new TreeSet<>();
        Set<OrganisationId> against = new TreeSet<>();
        Set<String> services = new TreeSet<>();
        Set<String> themes = new TreeSet<>();
        List<String> texts = new ArrayList<>();
        for (Standing s : entries) {
            switch ((ComplaintFact) s.fact()) {
                case ComplaintReceived f -> {
                    received.add(s);
                    f.to().forEach(b -> bodies.addAll(file.titles().membersOf(b)));
                    f.against().forEach(b -> against.addAll(file.titles().membersOf(b)));
                    texts.add(f.title());
                    texts.addAll(f.grounds());
                    texts.addAll(f.asks());
                }
                case InformalConcernLogged f -> {
                    received.add(s);
                    f.to().forEach(b -> bodies.addAll(file.titles().membersOf(b)));
                    f.about().forEach(b -> against.addAll(file.titles().membersOf(b)));
                    texts.add(f.title());
                    texts.add(f.content());
                }
                case ComplaintThemed f -> {
                    f.themes().forEach(t -> themes.add(t.strip().toLowerCase(Locale.ROOT)));
                    if (f.service() != null) {
                        services.add(f.service().strip().toLowerCase(Locale.ROOT));
                    }
                    f.contracts().forEach(c -> services.add(c.value()));
                }
                case ComplaintInvestigated f -> texts.addAll(f.findings());
                case ComplaintEscalated f -> {}
                case ComplaintFact.ComplaintAnswered f -> {}
                case ComplaintFact.ComplaintClosed f -> {}
                case ComplaintFact.RepetitionJudged f -> {}
            }
            for (ThingId thing : file.namedIn(s)) {
                if (thing.kind() == ThingKind.CONTRACT || thing.kind() == ThingKind.PROCUREMENT) {
                    services.add(thing.value());
                }
            }
        }
        bodies.addAll(against);
        return new ComplaintProfile(
                complaint,
                List.copyOf(received),
                List.copyOf(entries),
                bodies,
                against,
                services,
                themes,
                Words.of(texts));
    }
}
