package org.decisionledger.projection.adequacy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.projection.adequacy.Adequacy.Item;
import org.decisionledger.projection.adequacy.Adequacy.State;
import org.decisionledger.projection.adequacy.Evidence.Found;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.reading.InWords;

/** Turns the evidence for each item into what is said of it. */
final class Checklist {

    private final DecisionRecord record;
    private final Passages passages;
    private final Evidence evidence;
    private final Owners owners;

    Checklist(DecisionRecord record) {
        this.record = record;
        this.passages = new Passages(record);
        this.evidence = new Evidence(record, passages);
        this.owners = new Owners(record);
    }

    List<Item> items() {
        return Arrays.stream(ChecklistItem.values()).map(this::item).toList();
    }

    private Item item(ChecklistItem item) {
        String notApplicable = notApplicable(item);
        if (!notApplicable.isEmpty()) {
            return new Item(item, State.NOT_APPLICABLE, notApplicable, List.of(), "", "");
        }
        Found found = evidence.of(item);
        if (found.present()) {
            return new Item(item, State.PRESENT, found.words(), ids(found.entries()), "", "");
        }
        List<Standing> said = passages.saidToBeMissing(words(item));
        String also = said.isEmpty()
                ? ""
                : " "
                        + InWords.count(
                                said.size(), "entry of a finding or gap speaks", "entries of findings or gaps speak")
                        + " of it.";
        return new Item(
                item,
                State.MISSING,
                found.words() + also,
                ids(plus(found.entries(), said)),
                owner(item),
                item.wouldFill());
    }

    private String notApplicable(ChecklistItem item) {
        return switch (item) {
            case PROCESS, VALUE_FOR_MONEY, QUALITY, EQUAL_TREATMENT ->
                record.award() ? "" : "No entry shows that the decision concerns an award or a procurement.";
            case DISCUSSION, AUTHORITY, NOTICE_AND_QUORUM ->
                record.decided() ? "" : "No entry shows that it was decided yet.";
            case OPTIONS, APPRAISAL, REASONS, INTERESTS, LEGAL_ADVICE, RISKS -> "";
        };
    }

    private String owner(ChecklistItem item) {
        return switch (item) {
            case DISCUSSION, AUTHORITY, NOTICE_AND_QUORUM -> owners.ofDeciding();
            case PROCESS,
                    OPTIONS,
                    APPRAISAL,
                    REASONS,
                    VALUE_FOR_MONEY,
                    QUALITY,
                    INTERESTS,
                    LEGAL_ADVICE,
                    EQUAL_TREATMENT,
                    RISKS -> owners.ofPaper();
        };
    }

    /** Words by which a finding or a gap is taken to speak of an item. */
    private static List<String> words(ChecklistItem item) {
        return switch (item) {
            case PROCESS -> List.of("process used", "direct award", "inviting competition", "approach did");
            case OPTIONS, APPRAISAL -> List.of("options apprais", "appraisal");
            case REASONS -> List.of("justification", "rationale", "reasons");
            case VALUE_FOR_MONEY -> List.of("value for money");
            case QUALITY -> List.of("quality");
            case INTERESTS -> List.of("conflict of interest", "conflicts of interest");
            case DISCUSSION -> List.of("minute", "discussed", "discussion");
            case AUTHORITY -> List.of("authority to", "delegat");
            case LEGAL_ADVICE -> List.of("legal advice");
            case NOTICE_AND_QUORUM -> List.of("quorum", "notice of the meeting");
            case EQUAL_TREATMENT -> List.of("same terms", "equal", "same ccg terms");
            case RISKS -> List.of("risks were", "risk assessment");
        };
    }

    private static List<Standing> plus(Collection<Standing> one, Collection<Standing> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<String> ids(Collection<Standing> used) {
        return used.stream()
                .distinct()
                .sorted(CaseFile.BY_OCCURRENCE)
                .map(s -> s.id().value())
                .toList();
    }
}
