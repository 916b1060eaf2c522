package org.decisionledger.projection.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.decisionledger.core.account.AccountFact;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentDischarged;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentMade;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractExpired;
import org.decisionledger.core.criticism.CriticismFact;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.flag.FlagFact;
import org.decisionledger.core.flag.FlagFact.CheckDismissed;
import org.decisionledger.core.flag.FlagFact.ConflictAnswered;
import org.decisionledger.core.flag.FlagFact.ConflictJudged;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.funding.FundingFact;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.offer.OfferFact;
import org.decisionledger.core.office.OfficeFact.OfficeHolderAppointed;
import org.decisionledger.core.office.OfficeFact.OfficeRegistered;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.question.QuestionFact.QuestionPosed;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationAnswered;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationClosed;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.risk.RiskFact.RiskScored;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.GapId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.contract.ContractInRegister;
import org.decisionledger.projection.elapsed.Age;
import org.decisionledger.projection.gap.NotedGap;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.decisionledger.projection.succession.Holders;

/** The state of a thing as the entries about it tell it. Where they tell nothing, that is said. */
final class ThingStates {

    private final CaseFile file;
    private final RuleStates rules;

    ThingStates(CaseFile file) {
        this.file = file;
        this.rules = new RuleStates(file);
    }

    RegisterRow row(ThingId thing, List<Standing> entries) {
        Map<String, String> details = new LinkedHashMap<>();
        List<Standing> own = entries.stream()
                .filter(s ->
                        thing.equals(FactKinds.of(s.fact()).fields().getFirst().valueIn(s.fact())))
                .toList();
        String state = switch (thing.kind()) {
            case ORGANISATION -> organisation(own, details);
            case OFFICE -> office(own, details);
            case CONTRACT -> contract((ContractId) thing, own, details);
            case FUNDING -> funding(own);
            case PROCUREMENT -> count(entries);
            case OFFER -> offer(own);
            case OPTION -> option(entries);
            case DECISION -> decision(own, details);
            case MEETING -> meeting(own, details);
            case COMPLAINT -> complaint(own);
            case REVIEW -> count(entries);
            case DOCUMENT -> document(own, details);
            case RISK -> risk(own);
            case COMMITMENT -> commitment(own, details);
            case RECOMMENDATION -> recommendation(own, details);
            case ACCOUNT -> account(own);
            case GAP -> gap((GapId) thing, own, details);
            case INSTRUMENT -> rules.instrument(own, details);
            case RULE -> rules.rule(own, details);
            case DELEGATION -> rules.delegation(own, details);
            case CONDITION -> rules.condition(own, details);
            case HANDOVER -> rules.handover(own, details);
            case QUESTION -> last(own, QuestionPosed.class).isPresent() ? "put" : "no entry shows that it was put";
            case CRITICISM -> criticism(own, details);
            case FLAG -> last(own, FlagFact.class).map(ThingStates::flag).orElse("withdrawn");
            case PERSON -> "personal data erased";
        };
        return new RegisterRow(
                thing.value(),
                file.titles().of(thing),
                state,
                when(thing, entries),
                details,
                entries.stream().map(s -> s.id().value()).toList());
    }

    /** The date of the first dated entry that is about the thing itself. */
    private static String when(ThingId thing, List<Standing> entries) {
        return entries.stream()
                .map(Standing::occurred)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Edtf::inWords)
                .orElse("no date given");
    }

    private static String flag(FlagFact flag) {
        return switch (flag) {
            case ConflictAnswered f -> "conflict answered";
            case ConflictJudged f -> "conflict judged";
            case CheckDismissed f -> "check dismissed";
        };
    }

    private static String count(List<Standing> entries) {
        return entries.size() == 1 ? "1 entry" : entries.size() + " entries";
    }

    private static String organisation(List<Standing> own, Map<String, String> details) {
        return last(own, OrganisationRegistered.class)
                .map(f -> {
                    if (!f.abbreviations().isEmpty()) {
                        details.put("short forms", String.join(", ", f.abbreviations()));
                    }
                    return words(Fields.written(f.kind()));
                })
                .orElse("not registered");
    }

    private String office(List<Standing> entries, Map<String, String> details) {
        last(entries, OfficeRegistered.class)
                .filter(f -> !f.bodies().isEmpty())
                .ifPresent(f -> details.put("of", titles(f.bodies())));
        details.putAll(new Holders(file, entries).byBody());
        return lastStanding(entries, OfficeHolderAppointed.class)
                .map(s -> "last appointment on record: "
                        + (s.occurred() == null ? "no date given" : s.occurred().inWords()))
                .orElse("no entry shows an appointment");
    }

    private String contract(ContractId contract, List<Standing> entries, Map<String, String> details) {
        last(entries, ContractAwarded.class).ifPresent(f -> {
            details.put("provider", titles(f.providers()));
            if (f.termStated() != null) {
                details.put("term", f.termStated());
            }
            if (f.options() != null) {
                details.put("options", f.options());
            }
        });
        details.putAll(ContractInRegister.details(file, contract));
        return lastStanding(entries, ContractExpired.class)
                .map(s -> "expired"
                        + (s.occurred() == null ? "" : " " + s.occurred().inWords()))
                .orElse("no entry shows its end");
    }

    private static String funding(List<Standing> entries) {
        List<String> states = new ArrayList<>();
        for (Standing s : entries) {
            if (s.fact() instanceof FundingFact fact) {
                String state = switch (fact) {
                    case FundingFact.FundingRequested f -> "asked for";
                    case FundingFact.FundingApproved f -> "agreed";
                    case FundingFact.ContributionSet f -> "shares printed";
                    case FundingFact.CostSharingFormulaSet f -> "way of sharing " + words(Fields.written(f.state()));
                };
                if (!states.contains(state)) {
                    states.add(state);
                }
            }
        }
        if (states.equals(List.of("asked for"))) {
            return "asked for; no entry shows that it was agreed";
        }
        return states.isEmpty() ? "no entry tells of it" : String.join(", ", states);
    }

    private static String offer(List<Standing> entries) {
        List<String> states = new ArrayList<>();
        for (Standing s : entries) {
            if (s.fact() instanceof OfferFact fact) {
                String state = switch (fact) {
                    case OfferFact.OfferMade f -> "made";
                    case OfferFact.OfferReceived f -> "made";
                    case OfferFact.OfferDeclined f -> "declined";
                    case OfferFact.OfferOutcomeCommunicated f -> "outcome told";
                };
                if (!states.contains(state)) {
                    states.add(state);
                }
            }
        }
        return states.isEmpty() ? "no entry tells of it" : String.join(", ", states);
    }

    private static String option(List<Standing> entries) {
        return entries.stream().anyMatch(s -> s.fact() instanceof OptionSelected)
                ? "chosen"
                : "put; no entry shows that it was chosen";
    }

    private String decision(List<Standing> entries, Map<String, String> details) {
        List<Standing> made = entries.stream()
                .filter(s -> s.fact() instanceof DecisionFact.ResolutionPassed
                        || s.fact() instanceof DecisionFact.InterimAwardApproved)
                .toList();
        if (made.isEmpty()) {
            return entries.stream().anyMatch(s -> s.fact() instanceof DecisionFact.ResponseWindowClosed)
                    ? "answers closed; no entry shows a resolution"
                    : "no entry shows a resolution";
        }
        details.put(
                "by",
                made.stream()
                        .map(s -> s.header().by().organisation())
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(file.titles()::of)
                        .collect(Collectors.joining("; ")));
        return "decided"
                + made.stream()
                        .map(Standing::occurred)
                        .filter(Objects::nonNull)
                        .min(Comparator.comparing(Edtf::precision))
                        .map(o -> " " + o.inWords())
                        .orElse("");
    }

    private String meeting(List<Standing> entries, Map<String, String> details) {
        return last(entries, MeetingHeld.class)
                .map(f -> {
                    details.put("bodies", titles(f.bodies()));
                    return Boolean.TRUE.equals(f.inCommon()) ? "held, in common" : "held";
                })
                .orElse("no entry shows that it was held");
    }

    private static String complaint(List<Standing> entries) {
        String state = "no entry shows its receipt";
        for (Standing s : entries) {
            if (s.fact() instanceof ComplaintFact fact) {
                state = switch (fact) {
                    case ComplaintFact.ComplaintThemed f -> state;
                    case ComplaintFact.RepetitionJudged f -> state;
                    case ComplaintFact.ComplaintReceived f -> "received; no entry shows an answer";
                    case ComplaintFact.InformalConcernLogged f -> "logged as an informal concern";
                    case ComplaintFact.ComplaintInvestigated f ->
                        Boolean.TRUE.equals(f.suspended()) ? "handling paused" : "looked into";
                    case ComplaintFact.ComplaintAnswered f -> "answered";
                    case ComplaintFact.ComplaintEscalated f -> "escalated";
                    case ComplaintFact.ComplaintClosed f -> "closed";
                };
            }
        }
        return state;
    }

    private static String document(List<Standing> entries, Map<String, String> details) {
        return last(entries, DocumentRegistered.class)
                .map(f -> {
                    if (f.dated() != null) {
                        details.put("dated", f.dated().inWords());
                    }
                    return words(Fields.written(f.kind())) + (f.state() == null ? "" : ", " + f.state());
                })
                .orElse("not registered");
    }

    private static String risk(List<Standing> entries) {
        return last(entries, RiskScored.class).map(f -> "score " + f.to()).orElse("no score on record");
    }

    private String commitment(List<Standing> entries, Map<String, String> details) {
        last(entries, CommitmentMade.class).ifPresent(f -> {
            if (f.holderOffice() != null) {
                details.put("holder's office", file.titles().of(f.holderOffice()));
            }
            if (f.holder() != null) {
                details.put("holder", file.titles().of(f.holder()));
            }
            if (f.due() != null) {
                details.put("due", f.due().inWords());
            }
        });
        Edtf on = file.asOf().occurred();
        if (on != null) {
            entries.stream()
                    .filter(s -> s.fact() instanceof CommitmentMade && s.occurred() != null)
                    .findFirst()
                    .map(s -> Age.inWords(Objects.requireNonNull(s.occurred()), on))
                    .filter(age -> !age.isEmpty())
                    .ifPresent(age -> details.put("age on " + on.inWords(), age));
        }
        return last(entries, CommitmentDischarged.class)
                .map(f -> words(Fields.written(f.how())))
                .orElse("open: no entry shows that it was discharged");
    }

    private String recommendation(List<Standing> entries, Map<String, String> details) {
        last(entries, RecommendationAnswered.class).ifPresent(f -> {
            if (f.owner() != null) {
                details.put("owner", file.titles().of(f.owner()));
            }
            if (f.ownerOffice() != null) {
                details.put("owner's office", file.titles().of(f.ownerOffice()));
            }
            if (f.due() != null) {
                details.put("due", f.due().inWords());
            }
        });
        return last(entries, RecommendationIssued.class)
                .map(f -> {
                    if (f.number() != null) {
                        details.put("number", f.number());
                    }
                    details.put("to", titles(f.to()));
                    details.putIfAbsent("owner", "no entry names an owner");
                    return recommended(entries, details);
                })
                .orElse("no entry shows that it was issued");
    }

    private static String recommended(List<Standing> entries, Map<String, String> details) {
        Optional<RecommendationClosed> closed = last(entries, RecommendationClosed.class);
        details.put(
                "proof of closure",
                closed.map(RecommendationClosed::evidence).orElse("no entry shows that it was closed"));
        return closed.map(f -> "closed: " + words(Fields.written(f.how())))
                .or(() -> last(entries, RecommendationAnswered.class)
                        .map(f -> words(Fields.written(f.response())) + "; no entry shows that it was carried out"))
                .orElse("issued; no entry shows an answer");
    }

    private static String account(List<Standing> entries) {
        return entries.stream()
                .map(Standing::fact)
                .filter(AccountFact.class::isInstance)
                .map(f -> switch ((AccountFact) f) {
                    case AccountFact.AccountGiven g -> "told";
                    case AccountFact.AccountDisputed d -> "told against another";
                    case AccountFact.PositionNoted p -> "position noted: " + words(Fields.written(p.stance()));
                    case AccountFact.NeutralSummaryWritten n -> "neutral summary, version " + n.version();
                    case AccountFact.AccountChangeLabelled c ->
                        "difference judged: " + words(Fields.written(c.change()));
                })
                .reduce((a, b) -> b)
                .orElse("told");
    }

    private String criticism(List<Standing> entries, Map<String, String> details) {
        CriticismRows.details(file, entries, details);
        String state = "no entry shows that it was put to the party";
        for (Standing s : entries) {
            if (s.fact() instanceof CriticismFact fact) {
                state = switch (fact) {
                    case CriticismFact.CriticismPut f -> "put to the party; no entry shows a reply";
                    case CriticismFact.CriticismReplied f -> "replied to";
                    case CriticismFact.ReplyTimeLapsed f -> "time for a reply over";
                    case CriticismFact.CriticismReleased f -> "released";
                };
            }
        }
        return state;
    }

    private static String gap(GapId gap, List<Standing> own, Map<String, String> details) {
        NotedGap noted = NotedGap.of(gap, own);
        if (noted.noted().isEmpty()) {
            return noted.open() ? "no entry notes it" : noted.state();
        }
        details.put("found", "noted by a source");
        Edtf shouldBe = noted.shouldBe();
        details.put("should have been made", shouldBe == null ? "not told" : shouldBe.inWords());
        details.put(
                "searches",
                noted.searches().isEmpty() ? "no entry shows who looked" : String.join("; ", noted.searches()));
        return noted.state();
    }

    private String titles(List<OrganisationId> bodies) {
        return bodies.stream().map(file.titles()::of).collect(Collectors.joining("; "));
    }

    /** A code in words: {@code notAskedFor} as "not asked for". */
    static String words(String code) {
        return code.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    static <T> Optional<T> last(List<Standing> entries, Class<T> type) {
        return lastStanding(entries, type).map(s -> type.cast(s.fact()));
    }

    private static <T> Optional<Standing> lastStanding(List<Standing> entries, Class<T> type) {
        Function<Standing, Boolean> is = s -> type.isInstance(s.fact());
        return entries.stream().filter(is::apply).reduce((a, b) -> b);
    }
}
