package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.projection.conflict.Conflict;
import org.decisionledger.projection.dossier.Dossier;
import org.decisionledger.projection.dossier.Dossier.Approach;
import org.decisionledger.projection.dossier.Dossier.Dispute;
import org.decisionledger.projection.dossier.Dossier.GapShown;
import org.decisionledger.projection.dossier.Dossier.OfferTold;
import org.decisionledger.projection.dossier.Dossier.OptionPut;
import org.decisionledger.projection.dossier.Dossier.Reason;
import org.decisionledger.projection.timeline.Statement;

/** A dossier in its sixteen parts, for reading from top to bottom. */
final class DossierPage {

    private final Dossier dossier;
    private final Page page;
    private final Telling telling;
    private int disputes;

    private DossierPage(Dossier dossier) {
        this.dossier = dossier;
        this.page = new Page("Why: " + dossier.title() + " (" + dossier.decision() + ")");
        this.telling = new Telling(page);
    }

    static Page of(Dossier dossier) {
        return new DossierPage(dossier).build();
    }

    private Page build() {
        page.say(Telling.asOf(dossier.asOf(), dossier.position()));
        page.part("The short answer");
        statements(dossier.summary());
        page.part("Who decided");
        telling.rows(dossier.decided());
        page.part("Authority and ground");
        statements(dossier.authority());
        page.part("What brought it about");
        telling.episodes(dossier.broughtAbout());
        page.part("Options");
        dossier.options().forEach(this::option);
        page.orNothing();
        page.part("Offers and each side's view of them");
        dossier.offers().forEach(this::offer);
        page.orNothing();
        page.part("Providers approached");
        dossier.approaches().forEach(this::approach);
        page.orNothing();
        page.part("What was before the deciding bodies");
        telling.rows(dossier.beforeTheBody());
        page.part("What existed and is not shown to have been before them");
        telling.rows(dossier.notShownToBody());
        page.part("Reasons given, and their dates");
        reasons();
        page.part("Interests");
        telling.rows(dossier.interests());
        page.part("Disputes");
        dossier.disputes().forEach(this::dispute);
        page.orNothing();
        page.part("Conflicts");
        dossier.conflicts().forEach(this::conflict);
        page.orNothing();
        page.part("What followed");
        telling.episodes(dossier.followed());
        page.part("Later findings and recommendations");
        telling.rows(dossier.findings());
        page.part("Checks that failed");
        ChecksPage.brief(page, dossier.checks());
        page.part("Gaps");
        gaps("Admitted by a source", true);
        gaps("Following from the entries", false);
        page.part("Sources");
        dossier.sources()
                .forEach(s -> page.item(Telling.slug(s.document()) + ": " + s.title() + " (cited by " + s.entries()
                        + (s.entries() == 1 ? " entry)" : " entries)")));
        return page.orNothing();
    }

    private void statements(List<Statement> statements) {
        statements.forEach(s -> page.item(Telling.statement(s)));
        page.orNothing();
    }

    private void option(OptionPut option) {
        List<String> below = new ArrayList<>();
        below.add(option.appraisal() == null ? "No appraisal is recorded." : "Appraisal: " + option.appraisal());
        below.add(option.advice() == null ? "No advice on it is recorded." : "Advice: " + option.advice());
        option.risks().forEach(risk -> below.add("Risk: " + risk));
        below.add(Telling.statement(option.fate()));
        String label =
                option.label().isBlank() || option.text().startsWith(option.label()) ? "" : option.label() + ": ";
        page.item(label + option.text() + " " + Telling.entries(option.entries()), below);
    }

    private void offer(OfferTold offer) {
        page.within(offer.title());
        offer.states().forEach(s -> page.item(s.partyTitle() + ": " + s.state() + ". " + Telling.entries(s.entries())));
        if (offer.unsettled()) {
            page.item("Its state is not settled between the sides.");
        }
        telling.episodes(offer.rows());
    }

    private void approach(Approach approach) {
        page.within(approach.providerTitle());
        page.item(Telling.statement(approach.answer()));
        page.item(Telling.statement(approach.roleOffered()));
        telling.episodes(approach.rows());
    }

    /** A reason given for several decisions stands once, with each of its datings. */
    private void reasons() {
        Map<String, List<Reason>> byEntry = new LinkedHashMap<>();
        dossier.reasons()
                .forEach(r -> byEntry.computeIfAbsent(r.row().entry(), k -> new ArrayList<>())
                        .add(r));
        for (List<Reason> reasons : byEntry.values()) {
            telling.full(
                    reasons.getFirst().row(),
                    reasons.stream()
                            .map(r -> (r.afterwards() ? "GIVEN AFTERWARDS. " : "") + Telling.statement(r.timing()))
                            .toList());
        }
        page.orNothing();
    }

    private void dispute(Dispute dispute) {
        disputes++;
        page.within("Dispute " + disputes + ": what is disputed");
        telling.full(dispute.about());
        page.within("Dispute " + disputes + ": what is held against it");
        dispute.accounts().forEach(telling::full);
    }

    private void conflict(Conflict conflict) {
        page.item(conflict.kind().words() + " (" + conflict.id() + "): " + conflict.state(), ConflictText.of(conflict));
    }

    private void gaps(String heading, boolean noted) {
        page.within(heading);
        for (GapShown gap : dossier.gaps()) {
            if (gap.noted() != noted) {
                continue;
            }
            if (gap.row() == null) {
                page.item(Telling.statement(gap.statement()));
            } else {
                telling.full(gap.row());
            }
        }
        page.orNothing();
    }
}
