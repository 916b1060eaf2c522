package org.decisionledger.projection.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.DecisionId;
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
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/**
 * Draws up notices for a person to finish: a pure function of the entries, the moment asked about and what whoever asks
 * states of the procedure. Nothing is put into a draft that no entry says.
 */
public final class NoticeDrafting {

    private NoticeDrafting() {}

    /** The codes under which a notice can be asked for. */
    public static List<String> codes() {
        return NoticeForm.codes();
    }

    /**
     * The notices of an award.
     *
     * @param award a decision or a contract
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
            if (drawn && !facts.awards().isEmpty()) {
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
                notes(facts, drafts));
    }

    private static LawVerdicts law(EntrySource source, ThingId award, Procedure procedure, AsOf asOf) {
        return award instanceof ContractId contract
                ? Laws.judge(source, contract, asOf, procedure)
                : Laws.judge(source, (DecisionId) award, asOf, procedure);
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
        return new Draft(form.code(), form.title(), form.law(), form.timing(), items);
    }

    private static List<Standing> published(AwardFacts facts) {
        return facts.where(ProcurementNoticePublished.class, n -> facts.own().contains(n.procurement()));
    }

    private static List<String> notes(AwardFacts facts, List<Draft> drafts) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "DRAFT for a person to finish, and not to be published as it is. It holds what entries say, as they say"
                        + " it; whether that is right, complete and fit to be published is for whoever signs the notice.");
        notes.add("What is asked is told in our words; the text of the law decides. This is no legal advice.");
        notes.add(
                "\"No entry shows\" is a finding about the ledger only; what is not entered may be on record elsewhere.");
        if (facts.awards().isEmpty()) {
            notes.add("No entry shows an award under this name, so no notice was drawn up.");
        } else if (drafts.isEmpty()) {
            notes.add("No notice is due for certain by what is on record. State when the procedure commenced, what was"
                    + " bought and who bought, or ask for one notice by its code.");
        }
        return notes;
    }
}
