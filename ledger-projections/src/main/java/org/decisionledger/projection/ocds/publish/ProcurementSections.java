package org.decisionledger.projection.ocds.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.core.procurement.PlannedStep;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.procurement.ProcurementFact.AdviceObtained;
import org.decisionledger.core.procurement.ProcurementFact.AssuranceRatingGiven;
import org.decisionledger.core.procurement.ProcurementFact.EngagementHeld;
import org.decisionledger.core.procurement.ProcurementFact.EvaluationFrameworkSet;
import org.decisionledger.core.procurement.ProcurementFact.GatewayDecided;
import org.decisionledger.core.procurement.ProcurementFact.GatewayRecommended;
import org.decisionledger.core.procurement.ProcurementFact.NegotiationSessionHeld;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementTimetableSet;
import org.decisionledger.core.procurement.ProcurementFact.ProviderApproached;
import org.decisionledger.core.procurement.ProcurementFact.ProviderReplied;
import org.decisionledger.core.procurement.ProcurementFact.ReleasePublished;
import org.decisionledger.core.procurement.ProcurementFact.ReprocurementNotified;
import org.decisionledger.core.procurement.ProcurementFact.SubmissionReceived;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.ocds.json.JsonDraft;
import org.jspecify.annotations.Nullable;

/** The procurement itself: what is sought, by which route, on what plan, with which notices. */
final class ProcurementSections {

    /** A notice of the Procurement Act 2023 as sources name it; nothing is made of a notice that is not so named. */
    private static final Pattern UK_NOTICE = Pattern.compile("\\bUK(1[0-7]|[1-9])\\b");

    private final SectionsOfFacts all;
    private final ProcurementId procurement;

    ProcurementSections(SectionsOfFacts all, ProcurementId procurement) {
        this.all = all;
        this.procurement = procurement;
    }

    /** {@code null} where OCDS has no place: talks, approaches, advice and ratings are not for a notice. */
    @Nullable
    Draft of(Standing s, ProcurementFact told) {
        return switch (told) {
            case ProcurementRegistered registered -> registered(registered);
            case ProcurementRouteChosen route ->
                new Draft("tenderUpdate")
                        .object(
                                "tender",
                                tender().text("procurementMethodDetails", Words.joined(route.route()))
                                        .text(
                                                "procurementMethodRationale",
                                                Words.joined(route.reason(), route.legalBasis())));
            case ProcurementTimetableSet timetable -> timetable(s, timetable);
            case EngagementHeld engagement -> engagement(s, engagement);
            case ProcurementNoticePublished notice -> notice(s, notice);
            case ReleasePublished elsewhere -> null;
            case EvaluationFrameworkSet internal -> null;
            case ReprocurementNotified internal -> null;
            case AdviceObtained internal -> null;
            case NegotiationSessionHeld internal -> null;
            case ProviderApproached internal -> null;
            case ProviderReplied internal -> null;
            case SubmissionReceived internal -> null;
            case AssuranceRatingGiven internal -> null;
            case GatewayRecommended internal -> null;
            case GatewayDecided internal -> null;
        };
    }

    private JsonDraft tender() {
        return new JsonDraft().text("id", procurement.value());
    }

    private Draft registered(ProcurementRegistered registered) {
        Draft draft = new Draft("planning");
        registered.commissioners().forEach(commissioner -> draft.party(commissioner, "buyer"));
        if (!registered.commissioners().isEmpty()) {
            draft.object("buyer", all.reference(registered.commissioners().getFirst()));
        }
        return draft.object(
                "tender",
                tender().text("title", PlainText.of(registered.title()))
                        .text("description", PlainText.of(registered.service())));
    }

    private Draft timetable(Standing s, ProcurementTimetableSet timetable) {
        List<JsonDraft> milestones = new ArrayList<>();
        for (PlannedStep step : timetable.steps()) {
            milestones.add(all.item(s.id().value() + "-" + (milestones.size() + 1), s)
                    .text("title", PlainText.of(step.step()))
                    .text("description", Words.joined(timetable.reason(), step.forum()))
                    .text("dueDate", EventDates.exact(step.planned()))
                    .text("dueDateStated", Words.of(step.planned()))
                    .text("status", "scheduled"));
        }
        return new Draft("planningUpdate").object("planning", new JsonDraft().list("milestones", milestones));
    }

    private Draft engagement(Standing s, EngagementHeld held) {
        return new Draft("planningUpdate")
                .object(
                        "planning",
                        new JsonDraft()
                                .item(
                                        "milestones",
                                        all.item(s.id().value(), s)
                                                .text("title", "Engagement: " + Words.of(held.kind()))
                                                .text("type", "engagement")
                                                .text(
                                                        "description",
                                                        Words.joined(held.audience(), held.method(), held.content()))
                                                .text("dateMet", EventDates.exact(s.occurred()))
                                                .text("dateStated", Words.of(s.occurred()))
                                                .text("status", "met")));
    }

    private Draft notice(Standing s, ProcurementNoticePublished notice) {
        return switch (notice.kind()) {
            case PRIOR_INFORMATION ->
                new Draft("planningUpdate").object("planning", documents(s, notice, "plannedProcurementNotice"));
            case MARKET_ENGAGEMENT ->
                new Draft("planningUpdate").object("planning", documents(s, notice, "marketEngagementNotice"));
            case TENDER -> inTender("tender", documents(s, notice, "tenderNotice"));
            case OTHER -> inTender("tenderUpdate", documents(s, notice, null));
            case INTENTION ->
                inAward(s, "award", notice).text("status", "pending").done();
            case AWARD -> inAward(s, "awardUpdate", notice).done();
        };
    }

    private Draft inTender(String tag, JsonDraft documents) {
        return new Draft(tag).object("tender", documents.text("id", procurement.value()));
    }

    /**
     * A notice about an award, whose own item tells nothing of who was chosen. An intention to award is pending; a
     * notice of award says that one was announced and not, by itself, that one was made.
     */
    private AwardNotice inAward(Standing s, String tag, ProcurementNoticePublished notice) {
        return new AwardNotice(
                tag,
                all.item("notice-" + s.id().value(), s)
                        .text("title", "Notice: " + Words.of(notice.kind()))
                        .text("date", EventDates.exact(s.occurred()))
                        .text("dateStated", Words.of(s.occurred()))
                        .item("documents", document(s, notice, "awardNotice")));
    }

    private record AwardNotice(String tag, JsonDraft award) {

        AwardNotice text(String name, String text) {
            award.text(name, text);
            return this;
        }

        Draft done() {
            return new Draft(tag).item("awards", award);
        }
    }

    private JsonDraft documents(Standing s, ProcurementNoticePublished notice, @Nullable String type) {
        return new JsonDraft().item("documents", document(s, notice, type));
    }

    private JsonDraft document(Standing s, ProcurementNoticePublished notice, @Nullable String type) {
        String channels = String.join("; ", notice.channels());
        Matcher uk = UK_NOTICE.matcher(channels + " " + notice.content());
        return all.item("document-" + s.id().value(), s)
                .text("documentType", type)
                .text("noticeType", uk.find() ? uk.group() : null)
                .text("title", PlainText.of(channels))
                .text("description", PlainText.of(notice.content()))
                .text("datePublished", EventDates.exact(s.occurred()))
                .text("dateStated", Words.of(s.occurred()));
    }
}
