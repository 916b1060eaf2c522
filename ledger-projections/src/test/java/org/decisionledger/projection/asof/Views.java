package org.decisionledger.projection.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.runway.Stage;
import org.decisionledger.core.thing.ComplaintId;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.CriticismId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.QuestionId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.account.Accounts;
import org.decisionledger.projection.account.PartyState;
import org.decisionledger.projection.adequacy.Adequacies;
import org.decisionledger.projection.archive.WholeCase;
import org.decisionledger.projection.around.AroundThings;
import org.decisionledger.projection.board.BoardKind;
import org.decisionledger.projection.board.Boards;
import org.decisionledger.projection.board.Boards.When;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.check.CheckSettings;
import org.decisionledger.projection.check.Checks;
import org.decisionledger.projection.chronology.Chronologies;
import org.decisionledger.projection.chronology.Chronology;
import org.decisionledger.projection.chronology.Sieve;
import org.decisionledger.projection.circulation.Circulations;
import org.decisionledger.projection.conflict.Conflicts;
import org.decisionledger.projection.contract.Asked;
import org.decisionledger.projection.contract.Contracts;
import org.decisionledger.projection.criticism.Criticisms;
import org.decisionledger.projection.dossier.Dossiers;
import org.decisionledger.projection.evidence.Evidences;
import org.decisionledger.projection.explanation.Matrices;
import org.decisionledger.projection.figure.FiguresOf;
import org.decisionledger.projection.gate.ConditionLines;
import org.decisionledger.projection.gate.GateRecords;
import org.decisionledger.projection.known.Knowledge;
import org.decisionledger.projection.law.Laws;
import org.decisionledger.projection.law.Procedure;
import org.decisionledger.projection.lineage.Lineages;
import org.decisionledger.projection.lineage.TimelineWithPredecessors;
import org.decisionledger.projection.matter.Comparisons;
import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.publish.Publication;
import org.decisionledger.projection.ocds.publish.Publications;
import org.decisionledger.projection.ocds.publish.Publisher;
import org.decisionledger.projection.orgontology.OrgOntologies;
import org.decisionledger.projection.overtime.BodiesInTime;
import org.decisionledger.projection.path.DecisionPaths;
import org.decisionledger.projection.popolo.Popolos;
import org.decisionledger.projection.provenance.Provenances;
import org.decisionledger.projection.register.PartyFilter;
import org.decisionledger.projection.register.RegisterKind;
import org.decisionledger.projection.register.Registers;
import org.decisionledger.projection.repetition.Repetitions;
import org.decisionledger.projection.search.SearchDraws;
import org.decisionledger.projection.search.SearchIndex;
import org.decisionledger.projection.search.SearchQuestion;
import org.decisionledger.projection.sheet.DecisionSheets;
import org.decisionledger.projection.show.EntryPages;
import org.decisionledger.projection.statutory.AnnualSummaries;
import org.decisionledger.projection.statutory.AwardRecords;
import org.decisionledger.projection.statutory.NoticeDrafting;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.vote.Votes;

/**
 * A handful of questions, drawn at random once and put to several ledgers. Answers are compared as the text of the
 * whole record, the moment asked about and the position left out.
 */
public final class Views {

    private final ThingId thing;
    private final DecisionId decision;
    private final OrganisationId body;
    private final ProcurementId procurement;
    private final Edtf by;
    private final boolean aboutThing;
    private final RegisterKind register;
    private final int pageSize;
    private final EntryId entry;
    private final ContractId contract;
    private final Asked asked;
    private final QuestionId question;
    private final CriticismId criticism;
    private final ComplaintId complaint;
    private final SearchQuestion search;

    /** Draws the questions; every kind of answer is among them. */
    public Views(Random random, List<RecordedEntry> ledger) {
        List<ThingId> things = things(ledger);
        this.thing = things.get(random.nextInt(things.size()));
        this.decision = any(random, things, DecisionId.class, new DecisionId("decision:sst-interim-award"));
        this.body = any(random, things, OrganisationId.class, new OrganisationId("org:cannock-chase-ccg"));
        this.procurement =
                any(random, things, ProcurementId.class, new ProcurementId("procurement:suf-community-services"));
        this.by = Edtf.parse((2014 + random.nextInt(9)) + "-0" + (1 + random.nextInt(9)));
        this.aboutThing = random.nextBoolean();
        this.register = RegisterKind.values()[random.nextInt(RegisterKind.values().length)];
        this.pageSize = 1 + random.nextInt(60);
        this.contract = any(random, things, ContractId.class, new ContractId("contract:mp-asd-2014"));
        this.complaint = any(random, things, ComplaintId.class, new ComplaintId("complaint:parent-2016-04"));
        this.asked = new Asked(
                List.of(
                        new Stage("engagement", random.nextInt(90), Asked.SOURCE),
                        new Stage("build", 248, Asked.SOURCE)),
                random.nextBoolean() ? new Asked.Approval("build", "org:sst-governing-bodies") : null);
        this.question = any(random, things, QuestionId.class, new QuestionId("question:no-competition"));
        this.criticism = any(random, things, CriticismId.class, new CriticismId("criticism:none"));
        this.entry = ledger.get(random.nextInt(ledger.size())).id();
        this.search = SearchDraws.question(random, ledger);
    }

    /** Each answer by the name of the view, as text. */
    Map<String, String> ask(EntrySource source, AsOf asOf) {
        Map<String, String> texts = new LinkedHashMap<>();
        answers(source, asOf).forEach((view, answer) -> texts.put(view, text(answer)));
        return texts;
    }

    /** The whole record as text, the moment asked about and the position left out. */
    public static String text(Object answer) {
        return answer.toString()
                .replaceAll("asOf=AsOf\\[[^\\]]*\\]", "")
                .replaceAll("position=\\d+, (?!recordedAt)", "")
                .replaceAll("next=\\d+\\.", "next=");
    }

    /** Each answer by the name of the view. */
    public Map<String, Object> answers(EntrySource source, AsOf asOf) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("timeline of " + thing, Timeline.of(source, thing, asOf));
        answers.put("why " + decision, Dossiers.why(source, decision, asOf));
        answers.put("known to " + body, Knowledge.of(source, body, by, aboutThing ? thing : null, asOf));
        answers.put("register " + register, Registers.of(source, register, asOf, null, pageSize));
        if (pageSize % 3 == 0) {
            answers.put("conflicts", Conflicts.of(source, asOf));
        }
        answers.put("accounts of " + entry, Accounts.of(source, entry, asOf));
        answers.put("accounts of " + thing, Accounts.of(source, thing, asOf));
        answers.put("explanations of " + question, Matrices.of(source, question, asOf));
        answers.put("criticisms", Criticisms.all(source, asOf));
        answers.put("criticism " + criticism, Criticisms.of(source, criticism, asOf));
        answers.put("right of reply " + entry, Criticisms.from(source, entry, asOf));
        answers.put(
                "disputes in which a party asserts",
                Registers.of(
                        source,
                        RegisterKind.DISPUTES,
                        asOf,
                        null,
                        pageSize,
                        new PartyFilter(PartyState.ASSERTS, null)));
        answers.put("gates of " + procurement, GateRecords.of(source, procurement, asOf));
        answers.put("packages of " + procurement, published(source, procurement, asOf));
        answers.put("whole case of " + procurement, WholeCase.of(source, procurement, asOf));
        answers.put("path of " + decision, DecisionPaths.of(source, decision, asOf));
        answers.put(
                "sheet of " + decision,
                DecisionSheets.of(source, decision, asOf).whole());
        answers.put("adequacy of " + decision, Adequacies.of(source, decision, asOf));
        answers.put("open conditions of " + thing, ConditionLines.open(source, thing, asOf));
        if (pageSize % 12 == 0) { // the slowest of the views
            answers.put("checks around " + thing, Checks.around(source, thing, asOf, CheckSettings.STANDARD));
        }
        answers.put("time left " + contract, Contracts.of(source, contract, by, asked, asOf));
        answers.put("time left without a date " + contract, Contracts.of(source, contract, null, asked, asOf));
        if (pageSize % 3 == 1) {
            When when = new When(by, LocalDate.of(2022, 12, 31), asOf);
            for (BoardKind kind : BoardKind.values()) {
                if (kind != BoardKind.FLAGS) { // made of the checks, which are asked above
                    answers.put("board of " + kind, Boards.of(source, kind, when, asked));
                }
            }
        }
        answers.put("law of " + decision, Laws.judge(source, decision, asOf, Procedure.NOT_STATED));
        answers.put("provenance of " + decision, Provenances.of(source, decision, asOf));
        answers.put("Popolo of " + body, Popolos.of(source, body, asOf));
        answers.put("organization ontology of " + body, OrgOntologies.of(source, body, asOf));
        if (pageSize % 6 == 0) {
            answers.put("Popolo", Popolos.ofAll(source, asOf));
            answers.put("organization ontology", OrgOntologies.ofAll(source, asOf));
        }
        answers.put("award record of " + decision, AwardRecords.of(source, decision, asOf));
        answers.put("notices of " + contract, NoticeDrafting.of(source, contract, Procedure.NOT_STATED, "uk7", asOf));
        answers.put("notices of " + decision, NoticeDrafting.of(source, decision, Procedure.NOT_STATED, "uk6", asOf));
        answers.put(
                "notices of " + procurement, NoticeDrafting.of(source, procurement, Procedure.NOT_STATED, "uk4", asOf));
        answers.put("award record of " + contract, AwardRecords.of(source, contract, asOf));
        answers.put("annual summary of " + body, AnnualSummaries.of(source, body, by, asOf));
        answers.put("law of " + contract, Laws.judge(source, contract, asOf, Procedure.NOT_STATED));
        answers.put("entry " + entry, EntryPages.of(source, entry, asOf));
        answers.put("circulation of " + thing, Circulations.of(source, thing, asOf));
        answers.put("repeats of " + complaint, Repetitions.of(source, complaint, asOf));
        if (pageSize % 4 == 1) { // an index is made for each; SearchLeaksNothingTest asks more of fewer
            try (SearchIndex index = SearchIndex.of(source)) {
                answers.put("search " + search, index.search(source, search, asOf));
            }
        }
        answers.put("lineage of " + body, Lineages.of(source, body, aboutThing ? by : null, asOf));
        answers.put("around " + thing, AroundThings.of(source, List.of(thing, body), null, asOf));
        answers.put("evidence in " + entry, Evidences.namedIn(source, List.of(entry), asOf));
        answers.put("over time " + body, BodiesInTime.of(source, body, asOf));
        answers.put("figures of " + thing, FiguresOf.of(source, thing, asOf));
        answers.put("figures of " + contract, FiguresOf.of(source, contract, asOf));
        answers.put("timeline with predecessors of " + body, TimelineWithPredecessors.of(source, body, asOf));
        Chronology chronology = Chronologies.of(source, thing, asOf);
        answers.put("chronology of " + thing, chronology);
        answers.put(
                "counts of the chronology of " + thing,
                Sieve.OPEN.sift(chronology).counts());
        answers.put("chronology with predecessors of " + body, Chronologies.withPredecessors(source, body, asOf));
        answers.put("side by side " + thing, Comparisons.of(source, List.of(thing, decision), asOf));
        answers.put(
                "votes " + decision,
                Votes.of(source, decision, aboutThing ? Edtf.parse(by.text() + "-15") : null, asOf));
        return answers;
    }

    private static List<ThingId> things(List<RecordedEntry> ledger) {
        List<ThingId> things = new ArrayList<>();
        ledger.forEach(e -> Mentions.of(e.entry()).stream()
                .filter(m -> m.place() != Mention.Place.SOURCE)
                .map(Mention::thing)
                .forEach(things::add));
        return things;
    }

    private static <T extends ThingId> T any(Random random, List<ThingId> things, Class<T> kind, T otherwise) {
        List<T> some = things.stream().filter(kind::isInstance).map(kind::cast).toList();
        return some.isEmpty() ? otherwise : some.get(random.nextInt(some.size()));
    }

    private static String published(EntrySource source, ProcurementId procurement, AsOf asOf) {
        Publication publication = Publications.of(source, procurement, asOf, Publisher.unregistered());
        JsonOutput out = new JsonOutput();
        publication.releasePackage().writeTo(out);
        return out.toString() + publication.leftOut();
    }
}
