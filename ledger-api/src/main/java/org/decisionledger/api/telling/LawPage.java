package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.law.LawVerdicts;
import org.decisionledger.projection.law.PackConsidered;
import org.decisionledger.projection.law.Verdict;

/** An award held against the rules of its day, as a page. */
final class LawPage {

    private LawPage() {}

    static Page of(LawVerdicts law) {
        Page page = new Page("Law of the day: " + law.award().value());
        page.say("About " + Page.name(law.award().value()) + ". " + Telling.asOf(law.asOf()));
        law.notes().forEach(page::say);
        page.part("When the procedure commenced");
        page.say(law.commencement().words() + entries(law.commencement().entries()));
        page.part("Rule packs that apply or may apply");
        law.packs().stream().filter(p -> p.applies() != Answer.NO).forEach(p -> pack(page, p));
        page.orNothing();
        for (PackConsidered considered : law.packs()) {
            List<Verdict> verdicts = law.verdicts().stream()
                    .filter(v -> v.pack().equals(considered.pack().id()))
                    .toList();
            if (!verdicts.isEmpty()) {
                page.part("What the record shows under: " + considered.pack().title());
                verdicts.forEach(v -> verdict(page, v));
            }
        }
        page.part("Rule packs that do not apply");
        law.packs().stream().filter(p -> p.applies() == Answer.NO).forEach(p -> pack(page, p));
        page.orNothing();
        return page;
    }

    private static void pack(Page page, PackConsidered considered) {
        List<String> below = new ArrayList<>(considered.reasons());
        below.add(considered.pack().instrument());
        if (considered.pack().check() != null) {
            below.add("To be checked: " + considered.pack().check());
        }
        String applies = switch (considered.applies()) {
            case YES -> "applies";
            case POSSIBLY -> "may apply";
            case NO -> "does not apply";
        };
        page.item(
                considered.pack().title() + ", " + considered.pack().validity() + ": " + applies + " (pack "
                        + considered.pack().id() + ")",
                below);
    }

    private static void verdict(Page page, Verdict verdict) {
        List<String> below = new ArrayList<>();
        below.add(verdict.words() + entries(verdict.entries()));
        below.add("What is asked: " + verdict.summary());
        if (!verdict.contested().isEmpty()) {
            below.add("Disputed or in conflict:" + entries(verdict.contested()));
        }
        below.add("What would turn it: " + verdict.wouldTurn());
        if (verdict.proviso() != null) {
            below.add("Proviso: " + verdict.proviso());
        }
        if (verdict.check() != null) {
            below.add("To be checked: " + verdict.check());
        }
        page.dated(
                verdict.finding().words(),
                verdict.paragraph() + ": " + verdict.asks()
                        + (verdict.packApplies() == Answer.YES ? "" : " [only if this pack applies]"),
                below);
    }

    private static String entries(List<EntryId> entries) {
        return entries.isEmpty()
                ? ""
                : " " + Telling.entries(entries.stream().map(EntryId::value).toList());
    }
}
