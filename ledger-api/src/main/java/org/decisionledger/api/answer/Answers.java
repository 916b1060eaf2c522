package org.decisionledger.api.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.core.calendar.DaySpan;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.thing.ComplaintId;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.CriticismId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.QuestionId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.account.Accounts;
import org.decisionledger.projection.account.SideBySide;
import org.decisionledger.projection.adequacy.Adequacies;
import org.decisionledger.projection.adequacy.Adequacy;
import org.decisionledger.projection.adequacy.DraftAdequacy;
import org.decisionledger.projection.archive.HeldTerms;
import org.decisionledger.projection.archive.Needed;
import org.decisionledger.projection.archive.WholeCase;
import org.decisionledger.projection.around.Around;
import org.decisionledger.projection.around.AroundThings;
import org.decisionledger.projection.board.Board;
import org.decisionledger.projection.board.BoardKind;
import org.decisionledger.projection.board.Boards;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.CheckReport;
import org.decisionledger.projection.check.CheckSettings;
import org.decisionledger.projection.check.Checks;
import org.decisionledger.projection.check.KeptChecks;
import org.decisionledger.projection.chronology.Chronologies;
import org.decisionledger.projection.chronology.Chronology;
import org.decisionledger.projection.circulation.Circulation;
import org.decisionledger.projection.circulation.Circulations;
import org.decisionledger.projection.commitment.Undertaking;
import org.decisionledger.projection.commitment.Undertakings;
import org.decisionledger.projection.compare.Difference;
import org.decisionledger.projection.compare.Differences;
import org.decisionledger.projection.content.Compared;
import org.decisionledger.projection.contract.Asked;
import org.decisionledger.projection.contract.ContractThen;
import org.decisionledger.projection.contract.Contracts;
import org.decisionledger.projection.criticism.CriticismFile;
import org.decisionledger.projection.criticism.CriticismList;
import org.decisionledger.projection.criticism.Criticisms;
import org.decisionledger.projection.criticism.RightOfReply;
import org.decisionledger.projection.dossier.Dossier;
import org.decisionledger.projection.dossier.Dossiers;
import org.decisionledger.projection.evidence.Evidence;
import org.decisionledger.projection.evidence.Evidences;
import org.decisionledger.projection.explanation.Matrices;
import org.decisionledger.projection.explanation.Matrix;
import org.decisionledger.projection.figure.Figures;
import org.decisionledger.projection.figure.FiguresOf;
import org.decisionledger.projection.gate.GateRecord;
import org.decisionledger.projection.gate.GateRecords;
import org.decisionledger.projection.known.Knowledge;
import org.decisionledger.projection.known.KnownView;
import org.decisionledger.projection.law.LawVerdicts;
import org.decisionledger.projection.law.Laws;
import org.decisionledger.projection.law.Procedure;
import org.decisionledger.projection.legacy.LegacyPack;
import org.decisionledger.projection.legacy.LegacyRecord;
import org.decisionledger.projection.lineage.Lineage;
import org.decisionledger.projection.lineage.Lineages;
import org.decisionledger.projection.lineage.TimelineWithPredecessors;
import org.decisionledger.projection.matter.Comparison;
import org.decisionledger.projection.matter.Comparisons;
import org.decisionledger.projection.ocds.publish.Publication;
import org.decisionledger.projection.ocds.publish.Publications;
import org.decisionledger.projection.ocds.publish.Publisher;
import org.decisionledger.projection.orgontology.OrgOntologies;
import org.decisionledger.projection.overtime.BodiesInTime;
import org.decisionledger.projection.overtime.BodiesOverTime;
import org.decisionledger.projection.path.DecisionPath;
import org.decisionledger.projection.path.DecisionPaths;
import org.decisionledger.projection.popolo.Popolos;
import org.decisionledger.projection.provenance.ProvJson;
import org.decisionledger.projection.provenance.ProvLd;
import org.decisionledger.projection.provenance.Provenance;
import org.decisionledger.projection.provenance.Provenances;
import org.decisionledger.projection.register.RegisterPage;
import org.decisionledger.projection.repetition.Repetition;
import org.decisionledger.projection.repetition.Repetitions;
import org.decisionledger.projection.sheet.DecisionSheet;
import org.decisionledger.projection.sheet.DecisionSheets;
import org.decisionledger.projection.show.EntryPage;
import org.decisionledger.projection.show.EntryPages;
import org.decisionledger.projection.show.Finder;
import org.decisionledger.projection.show.Finder.Match;
import org.decisionledger.projection.statutory.AnnualSummaries;
import org.decisionledger.projection.statutory.AnnualSummary;
import org.decisionledger.projection.statutory.AwardRecord;
import org.decisionledger.projection.statutory.AwardRecords;
import org.decisionledger.projection.statutory.NoticeDrafting;
import org.decisionledger.projection.statutory.NoticeDrafts;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.vote.VoteOutcome;
import org.decisionledger.projection.vote.Votes;
import org.jspecify.annotations.Nullable;

/** Every question the ledger answers. Names may be identifiers or words; what cannot be read is a QuestionFault. */
public final class Answers {

    /** How many rows of a register are given when nobody says. */
    public static final int PAGE = 200;

    /** So many matters can be read side by side. */
    public static final int MOST_COMPARED = 6;

    /** So many things can stand in the middle of a graph. */
    public static final int MOST_AROUND = 6;

    private final EntrySource source;
    private final EntrySource asRecorded;
    private final CheckSettings settings;
    private final KeptProjection<KeptChecks> checks;
    private final NamedThings named;
    private final RegisterAnswers registers;

    public Answers(EntrySource source) {
        this(source, CheckSettings.STANDARD);
    }

    /** @param settings the numbers that checks go by */
    public Answers(EntrySource source, CheckSettings settings) {
        this(source, source, settings);
    }

    /**
     * @param asRecorded the same entries with the marks of personal data that they were recorded with, for those answers
     *     that hand entries out to be recorded again
     */
    public Answers(EntrySource source, EntrySource asRecorded, CheckSettings settings) {
        this.source = source;
        this.asRecorded = asRecorded;
        this.settings = settings;
        Clock clock = Clock.systemUTC();
        this.checks = new KeptProjection<>(source, clock, new KeptWork.Checked(settings));
        this.named = new NamedThings(source);
        this.registers = new RegisterAnswers(source, clock, named);
    }

    /** How far the checks, conflicts and disputes that are kept from one question to the next have come. */
    public List<ProjectionHealth> projections() {
        return Stream.concat(Stream.of(checks), registers.kept())
                .map(KeptProjection::health)
                .toList();
    }

    /**
     * Takes in what the register of disputes needs of the whole ledger, so that whoever asks first need not wait for it.
     * What goes wrong is told with {@link #projections()}.
     */
    public void prepare() {
        registers.prepare();
    }

    /**
     * Makes anew what is kept from one question to the next, while it answers, and holds both against each other. What
     * was never asked is not kept, and not told of.
     *
     * @param change whether what is made anew is to answer from now on
     */
    public List<Compared> rebuildKept(boolean change) {
        return Stream.concat(Stream.of(checks), registers.kept())
                .flatMap(kept -> kept.rebuild(change).stream())
                .toList();
    }

    /** Everything about one thing, in order of occurrence. */
    public Timeline timeline(String name, AsOf asOf) {
        return Timeline.of(source, thing(name, EnumSet.allOf(ThingKind.class), asOf), asOf);
    }

    /** The same of a body and of all bodies it follows as a whole; rows that come in through those are marked. */
    public Timeline timelineWithPredecessors(String name, AsOf asOf) {
        return TimelineWithPredecessors.of(source, named.organisation(name, asOf), asOf);
    }

    /**
     * Everything about one thing, ready to be narrowed.
     *
     * @param predecessors of a body: whether entries about the bodies it follows as a whole come with it, marked
     */
    public Chronology chronology(String name, boolean predecessors, AsOf asOf) {
        ThingId thing = thing(name, anything(), asOf);
        return predecessors && thing instanceof OrganisationId body
                ? Chronologies.withPredecessors(source, body, asOf)
                : Chronologies.of(source, thing, asOf);
    }

    /** A document as evidence: seen, only told of, withheld, not kept or not found, each by its entries. */
    public Evidence evidence(DocumentId document, AsOf asOf) {
        return Evidences.of(source, List.of(document), asOf).getFirst();
    }

    /** For each of {@code entries} the documents that it names otherwise than as its sources, as evidence. */
    public Map<String, List<Evidence>> evidenceIn(Collection<EntryId> entries, AsOf asOf) {
        return Evidences.namedIn(source, entries, asOf);
    }

    /** Where a body comes from, what became of it, and who held its offices on a date. */
    public Lineage lineage(String name, @Nullable String on, AsOf asOf) {
        return Lineages.of(source, named.organisation(name, asOf), on == null ? null : NamedThings.date(on), asOf);
    }

    /** A body, all it follows and all that follow it, laid out in time. */
    public BodiesOverTime bodiesOverTime(String name, AsOf asOf) {
        return BodiesInTime.of(source, named.organisation(name, asOf), asOf);
    }

    /** Scores of risks, activity and contributions of one thing. */
    public Figures figures(String name, AsOf asOf) {
        return FiguresOf.of(source, thing(name, anything(), asOf), asOf);
    }

    /** How a procurement was rated, what was decided at its gates, and what stayed open. */
    public GateRecord gates(String name, AsOf asOf) {
        return GateRecords.of(source, (ProcurementId) thing(name, EnumSet.of(ThingKind.PROCUREMENT), asOf), asOf);
    }

    /** A procurement, its offers, decisions and awards as they can be published. */
    public Publication publication(String name, Publisher publisher, AsOf asOf) {
        return Publications.of(
                source, (ProcurementId) thing(name, EnumSet.of(ThingKind.PROCUREMENT), asOf), asOf, publisher);
    }

    /** Through which bodies a decision went, and which stops that rules require no entry shows. */
    public DecisionPath path(String name, AsOf asOf) {
        return DecisionPaths.of(source, (DecisionId) thing(name, EnumSet.of(ThingKind.DECISION), asOf), asOf);
    }

    /** Everything the record holds on one decision. An award may be named by its contract. */
    public DecisionSheet decisionSheet(String name, AsOf asOf) {
        return sheet(name, asOf).whole();
    }

    /** The same part by part, each worked out when it is first asked for. */
    public DecisionSheets sheet(String name, AsOf asOf) {
        return DecisionSheets.of(source, named.decision(name, asOf), asOf);
    }

    /** Whether the record of a decision holds what such a record should. */
    public Adequacy adequacy(String name, AsOf asOf) {
        return Adequacies.of(source, (DecisionId) thing(name, EnumSet.of(ThingKind.DECISION), asOf), asOf);
    }

    /** The same of each decision that entries not recorded are about, as its record would stand with them. */
    public DraftAdequacy adequacyOfDraft(List<Entry> drafts) {
        return Adequacies.ofDraft(source, drafts.stream().map(EntryFormat::told).toList());
    }

    /** What a successor inherits from a body on a date. */
    public LegacyRecord legacyRecord(String name, @Nullable String on, AsOf asOf) {
        return LegacyRecord.of(source, named.organisation(name, asOf), on == null ? null : NamedThings.date(on), asOf);
    }

    /** The files of the pack of a legacy record, by name. */
    public SortedMap<String, String> legacyPack(LegacyRecord record, Function<Object, String> json) {
        return LegacyPack.files(asRecorded, record, json);
    }

    /** A procurement, a decision or a contract with everything around it. */
    public WholeCase wholeCase(String name, AsOf asOf) {
        return WholeCase.of(source, thing(name, WholeCase.KINDS, asOf), asOf);
    }

    /**
     * Entries with all that a ledger needs to take them, in order of recording up to the moment asked about, with the
     * marks of personal data that they were recorded with.
     */
    public List<RecordedEntry> needed(Collection<EntryId> entries, AsOf asOf) {
        return Needed.by(asRecorded, entries, asRecorded.cut(asOf.recorded()));
    }

    /** The terms on which copies of documents are held, where entries tell of them. */
    public List<Standing> heldTerms(Collection<DocumentId> documents, AsOf asOf) {
        return HeldTerms.of(source, documents, asOf);
    }

    /** One undertaking, its age and state on a date, what changed around it, and who holds it. */
    public Undertaking commitment(String name, @Nullable String on, AsOf asOf) {
        CommitmentId commitment = (CommitmentId) thing(name, EnumSet.of(ThingKind.COMMITMENT), asOf);
        return Undertakings.of(source, commitment, on == null ? null : NamedThings.date(on), asOf)
                .orElseThrow(() -> NamedThings.unknown("No entry tells how " + commitment + " was made", asOf));
    }

    /** How each party tells an event and stands to it, or every event around a thing. */
    public SideBySide accounts(String name, AsOf asOf) {
        if (namesEntry(name, asOf)) {
            return Accounts.of(source, NamedThings.entryId(name), asOf)
                    .orElseThrow(() -> NamedThings.unknown("There is no entry " + name, asOf));
        }
        return Accounts.of(source, thing(name, anything(), asOf), asOf);
    }

    /** The explanations of a question, held against the evidence. */
    public Matrix explanations(String name, AsOf asOf) {
        return Matrices.of(source, (QuestionId) thing(name, EnumSet.of(ThingKind.QUESTION), asOf), asOf);
    }

    /** What became of one criticism. */
    public CriticismFile criticism(String name, AsOf asOf) {
        return Criticisms.of(source, (CriticismId) thing(name, EnumSet.of(ThingKind.CRITICISM), asOf), asOf);
    }

    /** Every criticism, and every finding that criticises and that no entry shows to have been put. */
    public CriticismList criticisms(AsOf asOf) {
        return Criticisms.all(source, asOf);
    }

    /** What became of the criticism that one entry holds, if it holds any. */
    public RightOfReply rightOfReply(String entry, AsOf asOf) {
        return Criticisms.from(source, NamedThings.entryId(entry), asOf);
    }

    /** Which versions of a document, or of the report of a review, went to whom, and on what terms. */
    public Circulation circulation(String name, AsOf asOf) {
        return Circulations.of(source, thing(name, EnumSet.of(ThingKind.DOCUMENT, ThingKind.REVIEW), asOf), asOf);
    }

    /** The earlier complaints that one may repeat. */
    public Repetition repeats(String name, AsOf asOf) {
        return Repetitions.of(source, (ComplaintId) thing(name, EnumSet.of(ThingKind.COMPLAINT), asOf), asOf);
    }

    /** Several matters side by side, 2 to {@value #MOST_COMPARED} of them. */
    public Comparison compare(List<String> names, AsOf asOf) {
        if (names.size() < 2 || names.size() > MOST_COMPARED) {
            throw new QuestionFault.Malformed(
                    "Name 2 to " + MOST_COMPARED + " matters to compare; " + names.size() + " were named.");
        }
        return Comparisons.of(
                source, names.stream().map(n -> thing(n, anything(), asOf)).toList(), asOf);
    }

    /**
     * One step around 1 to {@value #MOST_AROUND} things.
     *
     * @param kind what identifiers of the neighbours wanted begin with; {@code null} for every kind
     */
    public Around around(List<String> names, @Nullable String kind, AsOf asOf) {
        if (names.isEmpty() || names.size() > MOST_AROUND) {
            throw new QuestionFault.Malformed(
                    "Name 1 to " + MOST_AROUND + " things to go around; " + names.size() + " were named.");
        }
        ThingKind wanted = kind == null || kind.isBlank()
                ? null
                : ThingKind.ofPrefix(kind.strip())
                        .orElseThrow(() -> new QuestionFault.Malformed("There is no kind of thing \"" + kind
                                + "\". Kinds: "
                                + Arrays.stream(ThingKind.values())
                                        .map(ThingKind::prefix)
                                        .collect(Collectors.joining(", "))
                                + "."));
        return AroundThings.of(
                source, names.stream().map(n -> thing(n, anything(), asOf)).toList(), wanted, asOf);
    }

    /** Why a decision or award was made; an award may be named by its contract. */
    public Dossier why(String name, AsOf asOf) {
        return Dossiers.why(source, named.decision(name, asOf), asOf, settings);
    }

    /** The same with no check worked out. */
    public Dossier whyWithoutChecks(String name, AsOf asOf) {
        return Dossiers.withoutChecks(source, named.decision(name, asOf), asOf);
    }

    /**
     * What the rules on record make of the answers to a proposal, beside what is recorded of the outcome.
     *
     * @param on the day, or time of day, for which it is worked out; {@code null} for the last day on record
     */
    public VoteOutcome votes(String name, @Nullable String on, AsOf asOf) {
        DecisionId decision = named.decision(name, asOf);
        try {
            return Votes.of(source, decision, on == null ? null : NamedThings.date(on), asOf);
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    /**
     * One contract on a date, and the time left to put another in its place.
     *
     * @param on the date (EDTF), whose end counts; {@code null} for none
     * @param stages lead times given with the question, {@code NAME=DAYS} with semicolons between them
     * @param approval {@code STAGE=COMMITTEE}: who must approve before one of those stages
     */
    public ContractThen timeLeft(
            String name, @Nullable String on, @Nullable String stages, @Nullable String approval, AsOf asOf) {
        Edtf date = on == null ? null : NamedThings.date(on);
        if (date != null && DaySpan.of(date).last() == null) {
            throw new QuestionFault.Malformed("No days can be counted from " + date.inWords()
                    + ", which has no last day. Write a day, for example 2019-04-15.");
        }
        Asked asked = StagesReader.read(stages, approval);
        if (asked.approval() != null && asked.approval().forum().startsWith("org:")) {
            named.organisation(asked.approval().forum(), asOf);
        }
        ContractId contract = (ContractId) thing(name, EnumSet.of(ThingKind.CONTRACT), asOf);
        return Contracts.of(source, contract, date, asked, asOf);
    }

    /**
     * An award held against the rules in force when its procedure commenced.
     *
     * @param name a decision or a contract
     * @param commenced when the procedure commenced (EDTF), as whoever asks states it; {@code null} for as recorded
     * @param area {@code health} or {@code other}; {@code null} where not stated
     * @param authority the kind of buyer, for example {@code clinical-commissioning-group}; {@code null} for as recorded
     */
    public LawVerdicts law(
            String name, @Nullable String commenced, @Nullable String area, @Nullable String authority, AsOf asOf) {
        Procedure procedure =
                ProcedureReader.read(commenced == null ? null : NamedThings.date(commenced), area, authority);
        ThingId award = thing(name, EnumSet.of(ThingKind.DECISION, ThingKind.CONTRACT), asOf);
        return award instanceof ContractId contract
                ? Laws.judge(source, contract, asOf, procedure)
                : Laws.judge(source, (DecisionId) award, asOf, procedure);
    }

    /**
     * What the dossier of a decision rests on, in the terms of W3C PROV.
     *
     * @param as {@code prov-json} or {@code json-ld}
     */
    public Map<String, Object> provenance(String name, String as, AsOf asOf) {
        Provenance provenance =
                Provenances.of(source, (DecisionId) thing(name, EnumSet.of(ThingKind.DECISION), asOf), asOf);
        return switch (as) {
            case "prov-json" -> ProvJson.of(provenance);
            case "json-ld" -> ProvLd.of(provenance);
            default ->
                throw new QuestionFault.Malformed(
                        "Provenance is given as prov-json or json-ld; \"" + as + "\" was asked for.");
        };
    }

    /** A body and the decisions entries about it name, in the terms of Popolo; {@code null} for the whole ledger. */
    public Map<String, Object> popolo(@Nullable String name, AsOf asOf) {
        return (name == null ? Popolos.ofAll(source, asOf) : Popolos.of(source, named.organisation(name, asOf), asOf))
                .document();
    }

    /** A body and its lineage in the terms of the W3C Organization Ontology; {@code null} for the whole ledger. */
    public Map<String, Object> orgOntology(@Nullable String name, AsOf asOf) {
        return (name == null
                        ? OrgOntologies.ofAll(source, asOf)
                        : OrgOntologies.of(source, named.organisation(name, asOf), asOf))
                .document();
    }

    /** What regulation 24 asks to be kept of an award, as far as entries show it; of a decision or a contract. */
    public AwardRecord awardRecord(String name, AsOf asOf) {
        return AwardRecords.of(source, thing(name, EnumSet.of(ThingKind.DECISION, ThingKind.CONTRACT), asOf), asOf);
    }

    /**
     * Drafts of the notices that the law asks of an award, of a decision or a contract; of a procurement, those that come
     * before an award or in its place.
     *
     * @param notice the code of the one that is wanted, due or not; {@code null} for those that are due
     * @param commenced when the procedure commenced (EDTF), as whoever asks states it; {@code null} for as recorded
     * @param area {@code health} or {@code other}; {@code null} where not stated
     * @param authority the kind of buyer, for example {@code integrated-care-board}; {@code null} for as recorded
     */
    public NoticeDrafts notices(
            String name,
            @Nullable String notice,
            @Nullable String commenced,
            @Nullable String area,
            @Nullable String authority,
            AsOf asOf) {
        Procedure procedure =
                ProcedureReader.read(commenced == null ? null : NamedThings.date(commenced), area, authority);
        ThingId award = thing(name, EnumSet.of(ThingKind.DECISION, ThingKind.CONTRACT, ThingKind.PROCUREMENT), asOf);
        try {
            return NoticeDrafting.of(source, award, procedure, notice, asOf);
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The figures that regulation 25 asks of a body for a year.
     *
     * @param year the first and the last day, EDTF: {@code 2024-04-01/2025-03-31}; {@code 2024} is the calendar year
     */
    public AnnualSummary annualSummary(String name, @Nullable String year, AsOf asOf) {
        if (year == null) {
            throw new QuestionFault.Malformed(
                    "Say which year: its first and last day, for example 2024-04-01/2025-03-31.");
        }
        return AnnualSummaries.of(source, named.organisation(name, asOf), NamedThings.date(year), asOf);
    }

    /** What the assurance checks say of a thing and what is around it; of the whole ledger when {@code name} is null. */
    public CheckReport checks(@Nullable String name, AsOf asOf) {
        if (name == null) {
            return asOf.isNow() ? checks.ask((kept, seen) -> kept.report()) : Checks.everywhere(source, asOf, settings);
        }
        return Checks.around(source, thing(name, anything(), asOf), asOf, settings);
    }

    /**
     * A follow-up board.
     *
     * @param on the date (EDTF) after which nothing is shown and from which is counted; {@code null} for none
     * @param stages lead times given with the question of the runway, {@code NAME=DAYS} with semicolons between them
     * @param approval {@code STAGE=COMMITTEE}: who must approve before one of those stages
     * @param today the day to count from where neither {@code on} nor the moment gives one
     */
    public Board board(
            String name,
            @Nullable String on,
            @Nullable String stages,
            @Nullable String approval,
            LocalDate today,
            AsOf asOf) {
        BoardKind kind = BoardKind.named(name)
                .orElseThrow(() -> new QuestionFault.Unknown(
                        "There is no board \"" + name + "\". Boards: " + String.join(", ", BoardKind.names()) + "."));
        Boards.When when = new Boards.When(on == null ? null : NamedThings.date(on), today, asOf);
        return kind == BoardKind.FLAGS
                ? Boards.flags(checks(null, when.cut()))
                : Boards.of(source, kind, when, StagesReader.read(stages, approval));
    }

    /** The copies of one document or review, a line for each. */
    public Board copies(Circulation circulation, LocalDate today) {
        return Boards.circulation(circulation, new Boards.When(null, today, circulation.asOf()).day());
    }

    /** What a body had been told by a day, about one thing or about anything. */
    public KnownView known(String body, String by, @Nullable String about, AsOf asOf) {
        OrganisationId organisation = named.organisation(body, asOf);
        ThingId thing = about == null ? null : thing(about, EnumSet.allOf(ThingKind.class), asOf);
        return Knowledge.of(source, organisation, NamedThings.date(by), thing, asOf);
    }

    /** One page of a register; {@code after} is the {@code next} of the page before. */
    public RegisterPage list(String register, AsOf asOf, @Nullable String after, int limit) {
        return registers.list(register, asOf, after, limit, Narrowing.NONE);
    }

    /** The same, narrowed. */
    public RegisterPage list(String register, AsOf asOf, @Nullable String after, int limit, Narrowing narrowing) {
        return registers.list(register, asOf, after, limit, narrowing);
    }

    /**
     * Entries as they are exchanged, each followed by what corrected or withdrew it up to the moment asked about, in
     * order of recording, with the marks of personal data that they were recorded with.
     */
    public Map<String, List<String>> exchanged(List<String> entries, AsOf asOf) {
        List<EntryId> ids = entries.stream().map(NamedThings::entryId).toList();
        long cut = asRecorded.cut(asOf.recorded());
        Map<String, List<String>> exchanged = new LinkedHashMap<>();
        asRecorded
                .named(ids, cut)
                .forEach(e -> exchanged
                        .computeIfAbsent(e.id().value(), k -> new ArrayList<>())
                        .add(EntryFormat.write(e.entry())));
        for (RecordedEntry e : asRecorded.pointingAt(ids, cut)) {
            if (e.fact() instanceof EntryFact change
                    && exchanged.containsKey(change.entry().value())) {
                exchanged.get(change.entry().value()).add(EntryFormat.write(e.entry()));
            }
        }
        return exchanged;
    }

    /** One entry with every version it ever had. */
    public EntryPage entry(String id, AsOf asOf) {
        EntryPage page = EntryPages.of(source, NamedThings.entryId(id), asOf)
                .orElseThrow(() -> NamedThings.unknown("There is no entry " + id, asOf));
        return source == asRecorded
                ? page
                : EntryPages.of(asRecorded, NamedThings.entryId(id), asOf)
                        .map(marked -> page.withJson(marked.json()))
                        .orElse(page);
    }

    /** Whether {@code name} can only be a thing, or words; an entry's name has no colon and no blank. */
    public boolean namesEntry(String name, AsOf asOf) {
        return !name.isBlank()
                && name.indexOf(':') < 0
                && name.indexOf(' ') < 0
                && !source.named(List.of(NamedThings.entryId(name)), source.cut(asOf.recorded()))
                        .isEmpty();
    }

    /** What was recorded after one moment and up to another, about one thing or about anything. */
    public Difference diff(Instant from, Instant to, @Nullable String about) {
        if (to.isBefore(from)) {
            throw new QuestionFault.Malformed("The later moment, " + to + ", is before the earlier one, " + from + ".");
        }
        ThingId thing = about == null ? null : thing(about, EnumSet.allOf(ThingKind.class), new AsOf(to, null));
        return Differences.between(source, from, to, thing);
    }

    /** Things that fit words. */
    public List<Match> find(String words, Set<ThingKind> kinds, AsOf asOf) {
        return words.isBlank() ? List.of() : Finder.find(source, words, kinds, asOf);
    }

    /** The position of the last entry that answers take in. */
    public long position() {
        return source.cut(null);
    }

    /** How often the index behind the answers was made anew: one given before may have missed an entry. */
    public long generation() {
        return source.generation();
    }

    /** The one thing of {@code kinds} that {@code name} names: an identifier, or words that fit one thing only. */
    public ThingId thing(String name, Set<ThingKind> kinds, AsOf asOf) {
        return named.thing(name, kinds, asOf);
    }

    /** Every kind of thing, for questions that may be about anything. */
    public static Set<ThingKind> anything() {
        return EnumSet.copyOf(Arrays.asList(ThingKind.values()));
    }
}
