package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.dossier.Dossier.OptionPut;
import org.decisionledger.projection.gate.GateRecord.Line;
import org.decisionledger.projection.sheet.DecisionSheet;
import org.decisionledger.projection.sheet.DecisionSheet.Commitment;
import org.decisionledger.projection.sheet.DecisionSheet.Paper;
import org.decisionledger.projection.sheet.DecisionSheet.Side;
import org.decisionledger.projection.sheet.DecisionSheet.Version;
import org.decisionledger.projection.sheet.DecisionSheet.Wording;
import org.decisionledger.projection.show.EntryPage.Words;

/** Everything the record holds on one decision, for reading from top to bottom. */
final class SheetPage {

    private final Page page;
    private final Telling telling;

    private SheetPage(DecisionSheet sheet) {
        this.page = new Page("Decision: " + sheet.title() + " (" + sheet.decision() + ")");
        this.telling = new Telling(page);
    }

    static Page of(DecisionSheet sheet) {
        return new SheetPage(sheet).build(sheet);
    }

    private Page build(DecisionSheet sheet) {
        page.say(Telling.asOf(sheet.asOf(), sheet.position()));
        page.part("In short");
        sheet.summary().forEach(s -> page.item(Telling.statement(s)));
        page.orNothing();
        page.part("What was asked and what was resolved");
        sheet.wordings().pairs().forEach(this::wording);
        sheet.wordings().alone().forEach(s -> page.item(Telling.statement(s)));
        page.orNothing();
        page.part("Options");
        sheet.options().forEach(this::option);
        page.orNothing();
        page.part("How each body voted, and under which rules").within(VotesPage.of(sheet.votes()));
        page.within("Interests");
        telling.rows(sheet.interests());
        page.part("Path through the bodies").within(PathPage.of(sheet.path()));
        page.part("Whether its record is complete").within(AdequacyPage.of(sheet.adequacy()));
        page.part("What the deciding bodies had before them");
        sheet.papers().papers().forEach(this::paper);
        sheet.papers().otherwise().forEach(telling::row);
        page.orNothing();
        page.part("What existed and is not shown to have been put");
        telling.rows(sheet.notPut());
        page.part("Conditions and commitments");
        sheet.arising().conditions().forEach(this::condition);
        sheet.arising().commitments().forEach(this::commitment);
        return page.orNothing();
    }

    private void wording(Wording wording) {
        page.item(
                wording.same()
                        ? "Resolved in the very words asked for"
                        : "Resolved in other words than asked for: "
                                + wording.words().stream()
                                        .map(SheetPage::marked)
                                        .collect(Collectors.joining(" ")),
                List.of("Asked, " + side(wording.asked()), "Resolved, " + side(wording.resolved())));
    }

    /** Words that were only asked stand in square brackets with a minus, those only resolved with a plus. */
    private static String marked(Words words) {
        return switch (words.kind()) {
            case SAME -> words.text();
            case REMOVED -> "[- " + words.text() + " -]";
            case ADDED -> "[+ " + words.text() + " +]";
        };
    }

    private static String side(Side side) {
        return side.kind() + ", " + side.when() + (side.who().isEmpty() ? "" : ", " + side.who()) + ": " + side.text()
                + " " + Telling.entries(side.entries());
    }

    private void option(OptionPut option) {
        List<String> below = new ArrayList<>();
        below.add(option.advice() == null ? "No advice on it is recorded." : "Advice: " + option.advice());
        option.risks().forEach(risk -> below.add("Risk: " + risk));
        below.add(Telling.statement(option.fate()));
        page.item(option.label() + ": " + option.text() + " " + Telling.entries(option.entries()), below);
    }

    private void paper(Paper paper) {
        List<String> below = new ArrayList<>();
        paper.put().forEach(row -> below.add(row.when() + ": " + Telling.sentence(row)));
        paper.versions().forEach(v -> below.add(version(v)));
        below.add(Telling.statement(paper.which()));
        page.item(paper.title() + " (" + Page.name(paper.document()) + ")", below);
    }

    private static String version(Version version) {
        String then = version.byThen() == Answer.YES
                ? "made by then"
                : version.byThen() == Answer.NO ? "later than the decision" : "possibly later";
        return "Version: " + version.title() + ", " + version.words() + ", " + version.when() + ", " + then + " "
                + Telling.entries(List.of(version.entry()));
    }

    private void condition(Line line) {
        page.item(
                "Condition: " + line.what() + ": " + line.words() + " " + Telling.entries(line.entries()),
                line.wouldClose().isEmpty() ? List.of() : List.of("What would close it: " + line.wouldClose()));
    }

    private void commitment(Commitment commitment) {
        List<String> below = new ArrayList<>();
        commitment.ties().forEach(t -> below.add(Telling.statement(t)));
        below.add("Made: " + commitment.made());
        below.add("Due: " + Telling.statement(commitment.due()));
        below.add("Held: " + commitment.holder());
        page.item(
                "Commitment: " + commitment.title() + " (" + Page.name(commitment.commitment()) + "): "
                        + commitment.state().words()
                        + (commitment.state().entries().isEmpty()
                                ? ""
                                : " " + Telling.entries(commitment.state().entries())),
                below);
    }
}
