package org.decisionledger.projection.statutory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.law.AwardFacts;
import org.decisionledger.projection.law.LawVerdicts;
import org.decisionledger.projection.law.Laws;
import org.decisionledger.projection.law.Procedure;
import org.decisionledger.projection.statutory.NoticeDrafts.Considered;
import org.decisionledger.projection.statutory.NoticeDrafts.Draft;
import org.decisionledger.projection.statutory.NoticeDrafts.Item;
import org.decisionledger.projection.statutory.NoticeForm.Stage;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/**
 * Draws up notices for a person to finish: a pure function of the entries, the moment asked about and what whoever asks
 * states of the procedure. Nothing is put into a draft that no entry says.
 */
public final class NoticeDrafting {

    private NoticeDrafting() {}

    /** What each notice is called, by the code under which it can be asked for. */
    public static SequencedMap<String, String> titles() {
        SequencedMap<String, String> titles = new LinkedHashMap<>();
        NoticeForm.all().forEach(form -> titles.put(form.code(), form.title()));
        return titles;
    }

    /**
     * The notices of an award, or of a procurement that has led to none yet.
     *
     * @param award a decision, a contract or a procurement
     * @param procedure what whoever asks states of it
     * @param only the code of the one notice that is wanted, due or not; {@code null} for those that are due
     * @throws IllegalArgumentException when there is no notice of that code
     */
    public static NoticeDrafts of(
            EntrySource source, ThingId award, Procedure procedure, @Nullable String only, AsOf asOf) {
        AwardFacts facts = AwardFacts.of(source, award, asOf);
        LawVerdicts law = law(source, award, procedure, asOf);
        Optional<NoticeForm> wanted = only == null ? Optional.empty() : Optional.of(form(only));
        NoticeDue due = new NoticeDue(facts, law, whenChanged(source, award, procedure, facts, law));
        List<Considered> considered = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        RowMaker rows = new RowMaker(facts.file());
        for (NoticeForm form : NoticeForm.all()) {
            Considered one = due.of(form);
            considered.add(one);
            boolean drawn = wanted.map(form::equals).orElse(one.due() == Answer.YES);
            if (drawn && canBeDrawn(form, facts)) {
                drafts.add(draft(form, facts, rows));
            }
        }
        return new NoticeDrafts(
                award.value(),
                facts.file().titles().of(award),
                asOf,
                source.cut(asOf.recorded()),
                law.commencement().words(),
                considered,
                rows.rows(published(facts)),
                drafts,
                notes(award, facts, wanted, drafts));
    }

    private static boolean canBeDrawn(NoticeForm form, AwardFacts facts) {
        return !facts.awards().isEmpty()
                || form.stage() == Stage.PROCUREMENT && !facts.own().isEmpty();
    }

    private static LawVerdicts law(EntrySource source, ThingId award, Procedure procedure, AsOf asOf) {
        return switch (award) {
            case ContractId contract -> Laws.judge(source, contract, asOf, procedure);
            case ProcurementId procurement -> Laws.judge(source, procurement, asOf, procedure);
            default -> Laws.judge(source, (DecisionId) award, asOf, procedure);
        };
    }

    /** The rules of the day of the last change that is dated; of the procedure, where none is. */
    private static LawVerdicts whenChanged(
            EntrySource source, ThingId award, Procedure procedure, AwardFacts facts, LawVerdicts law) {
        return new ContractContents(facts)
                .varied().stream()
                        .map(Standing::occurred)
                        .filter(date -> date != null)
                        .max(Edtf.ORDER)
                        .map(date -> law(
                                source,
                                award,
                                new Procedure(date, procedure.area(), procedure.authority()),
                                law.asOf()))
                        .orElse(law);
    }

    private static NoticeForm form(String code) {
        return NoticeForm.named(code)
                .orElseThrow(() -> new IllegalArgumentException("There is no notice \"" + code + "\". Notices: "
                        + String.join(", ", NoticeForm.codes()) + "."));
    }

    private static Draft draft(NoticeForm form, AwardFacts facts, RowMaker rows) {
        NoticeContents contents = new NoticeContents(facts);
        List<Item> items = new ArrayList<>();
        for (NoticeForm.Asked asked : form.asked()) {
            Filled filled = contents.of(asked.slot());
            items.add(new Item(
                    asked.place(),
                    asked.asks(),
                    filled.shown(),
                    filled.says(),
                    rows.rows(filled.entries()),
                    filled.missing()));
        }
        return new Draft(form.code(), form.title(), form.law(), form.timing(), form.note(), items);
    }

    private static List<Standing> published(AwardFacts facts) {
        return facts.where(ProcurementNoticePublished.class, n -> facts.own().contains(n.procurement()));
    }

    private static List<String> notes(
            ThingId award, AwardFacts facts, Optional<NoticeForm> wanted, List<Draft> drafts) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "DRAFT for a person to finish, and not to be published as it is. It holds what entries say, as they say"
                        + " it; whether that is right, complete and fit to be published is for whoever signs the notice.");
        notes.add("What is asked is told in our words; the text of the law decides. This is no legal advice.");
        notes.add(
                "\"No entry shows\" is a finding about the ledger only; what is not entered may be on record elsewhere.");
        if (award instanceof ProcurementId) {
            notes.add(
                    "Asked of a procurement: notices that come before an award, or in place of one, can be drawn up. Those"
                            + " of an award are asked of the decision or the contract.");
        } else if (facts.awards().isEmpty()) {
            notes.add("No entry shows an award under this name, so no notice of an award was drawn up.");
        }
        if (drafts.isEmpty() && wanted.isEmpty()) {
            notes.add("No notice is due for certain by what is on record. State when the procedure commenced, what was"
                    + " bought and who bought, or ask for one notice by its code.");
        }
        if (drafts.isEmpty() && wanted.isPresent()) {
            notes.add(wanted.get().title() + " (" + wanted.get().code() + ") is drawn up "
                    + (wanted.get().stage() == Stage.AWARD ? "of an award" : "of a procurement")
                    + ", and no entry shows one under this name.");
        }
        return notes;
    }
}
