package org.decisionledger.core.thing;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of things that have an identity of their own (domain reference, section 4). */
public enum ThingKind {
    ORGANISATION("org", "organisation", "organisations", OrganisationId::new),
    OFFICE("office", "office", "offices", OfficeId::new),
    CONTRACT("contract", "contract", "contracts", ContractId::new),
    FUNDING("funding", "request for money", "funding", FundingId::new),
    PROCUREMENT("procurement", "procurement", "procurements", ProcurementId::new),
    OFFER("offer", "offer", "offers", OfferId::new),
    OPTION("option", "option", "options", OptionId::new),
    DECISION("decision", "decision", "decisions", DecisionId::new),
    MEETING("meeting", "meeting", "meetings", MeetingId::new),
    COMPLAINT("complaint", "complaint", "complaints", ComplaintId::new),
    REVIEW("review", "review", "reviews", ReviewId::new),
    DOCUMENT("doc", "document", "documents", DocumentId::new),
    RISK("risk", "risk", "risks", RiskId::new),
    COMMITMENT("commitment", "commitment", "commitments", CommitmentId::new),
    RECOMMENDATION("recommendation", "recommendation", "recommendations", RecommendationId::new),
    ACCOUNT("account", "account", "accounts", AccountId::new),
    GAP("gap", "gap", "gaps", GapId::new),
    INSTRUMENT("instrument", "instrument", "instruments", InstrumentId::new),
    RULE("rule", "decision rule", "rules", RuleId::new),
    DELEGATION("delegation", "delegation", "delegations", DelegationId::new),
    CONDITION("condition", "condition", "conditions", ConditionId::new),
    HANDOVER("handover", "hand-over", "handovers", HandoverId::new),
    QUESTION("question", "question", "questions", QuestionId::new),
    CRITICISM("criticism", "criticism", "criticisms", CriticismId::new),
    FLAG("flag", "flag", "flags", FlagId::new),
    PERSON("person", "person", "persons", PersonId::new);

    private final String prefix;
    private final String word;
    private final String register;
    private final Function<String, ThingId> maker;

    ThingKind(String prefix, String word, String register, Function<String, ThingId> maker) {
        this.prefix = prefix;
        this.word = word;
        this.register = register;
        this.maker = maker;
    }

    /** The part before the colon of an identifier, for example {@code org}. */
    public String prefix() {
        return prefix;
    }

    /** What one such thing is called in a sentence, for example {@code organisation}. */
    public String word() {
        return word;
    }

    /** The name of the register that lists such things, for example {@code organisations}. */
    public String register() {
        return register;
    }

    /** The identifier of this kind written as {@code value}; refused with {@link MalformedId} when it is not one. */
    public ThingId id(String value) {
        return maker.apply(value);
    }

    /** The kind whose identifiers start with {@code prefix}, if there is one. */
    public static Optional<ThingKind> ofPrefix(String prefix) {
        return Arrays.stream(values()).filter(k -> k.prefix.equals(prefix)).findFirst();
    }

    /** The kind that the register named {@code register} lists, if there is one. */
    public static Optional<ThingKind> ofRegister(String register) {
        return Arrays.stream(values()).filter(k -> k.register.equals(register)).findFirst();
    }
}
