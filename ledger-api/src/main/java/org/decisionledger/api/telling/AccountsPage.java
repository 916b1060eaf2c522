package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.decisionledger.projection.account.PartyState;
import org.decisionledger.projection.account.SideBySide;
import org.decisionledger.projection.account.SideBySide.Change;
import org.decisionledger.projection.account.SideBySide.ClaimChange;
import org.decisionledger.projection.account.SideBySide.Event;
import org.decisionledger.projection.account.SideBySide.Ground;
import org.decisionledger.projection.account.SideBySide.Label;
import org.decisionledger.projection.account.SideBySide.Part;
import org.decisionledger.projection.account.SideBySide.Stand;
import org.decisionledger.projection.account.SideBySide.Told;
import org.decisionledger.projection.account.SideBySide.Version;
import org.decisionledger.projection.show.EntryPage.Words;

/** Accounts side by side, as a page. */
final class AccountsPage {

    private final Page page;

    private AccountsPage(SideBySide accounts) {
        this.page = new Page("Accounts: " + accounts.title() + " (" + accounts.id() + ")");
    }

    static Page of(SideBySide accounts) {
        return new AccountsPage(accounts).build(accounts);
    }

    private Page build(SideBySide accounts) {
        page.say(Telling.asOf(accounts.asOf(), accounts.position()));
        page.say("About " + Page.name(accounts.id()) + ".");
        page.say("Each account stands as its entry has it. Nothing here says which of them is right, and that no entry "
                + "shows a party speaking does not mean that it was silent.");
        page.part("How each party stands");
        page.say(counts(accounts));
        accounts.parties().forEach(s -> stand(s, accounts.events().size() > 1));
        page.orNothing();
        accounts.events().forEach(e -> event(e, accounts.events().size() > 1));
        if (accounts.events().isEmpty()) {
            page.part("Accounts side by side").orNothing();
        }
        page.part("Told by one party at two dates");
        accounts.changes().forEach(this::change);
        page.orNothing();
        page.part("Neutral summary, apart from the accounts");
        accounts.summaries().forEach(s -> s.versions().forEach(v -> version(s.summary(), v)));
        page.orNothing();
        page.part("What is to be known before relying on this");
        accounts.remarks().forEach(r -> page.item(Telling.statement(r)));
        return page.orNothing();
    }

    private static String counts(SideBySide accounts) {
        return "Parties by state, a party in several states counted in each: "
                + accounts.counts().entrySet().stream()
                        .map(c -> words(c.getKey()) + " " + c.getValue())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    static String words(String state) {
        return state.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private void stand(Stand stand, boolean several) {
        String who = stand.title() + (stand.party() == null ? "" : " (" + Page.name(stand.party()) + ")");
        page.item(
                who + " " + stand.state().words() + ".",
                stand.grounds().stream()
                        .map(g -> ground(stand.state(), g, several))
                        .toList());
    }

    private static String ground(PartyState state, Ground ground, boolean several) {
        if (state == PartyState.NAMED) {
            return "Named in " + Telling.entries(List.of(ground.entry()));
        }
        String noted = ground.notedBy() == null ? "" : "noted by " + ground.notedBy() + "; ";
        String words = ground.words() == null ? "" : ": " + ground.words();
        String to = several && !ground.to().equals(ground.entry()) ? "; of " + Page.name(ground.to()) : "";
        return capital(noted + ground.stated().words()) + words + to + " " + Telling.entries(List.of(ground.entry()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void event(Event event, boolean several) {
        page.part("Accounts side by side" + (several ? ": " + event.title() : ""));
        if (several) {
            page.say("Of " + Page.name(event.entry()) + ".");
            event.parties().forEach(s -> stand(s, false));
        }
        event.accounts().forEach(this::told);
    }

    private void told(Told told) {
        String office = told.officeTitle() == null ? "" : told.officeTitle() + " of ";
        String part = told.part().words()
                + (told.speaksOf().isEmpty()
                        ? ""
                        : (told.part() == Part.TELLS ? " and disputes " : ": ") + Telling.entries(told.speaksOf()));
        List<String> below = new ArrayList<>();
        below.add("When it was said: " + told.stated().words());
        below.add("How far the teller stood from it: " + told.distanceWords());
        told.holds().forEach(h -> below.add("Held to be so: " + h.attribute() + " of " + h.title() + ": " + h.value()));
        told.evidence()
                .forEach(e -> below.add("Evidence of it: " + e.targetWords() + " [" + Page.name(e.target()) + "]"
                        + (e.note() == null ? "" : " (" + e.note() + ")")));
        if (told.evidence().isEmpty()) {
            below.add("Evidence of it: no entry is linked as evidence of this account");
        }
        told.positions()
                .forEach(s -> below.add(
                        "To this account: " + s.title() + " " + s.state().words() + " "
                                + Telling.entries(
                                        s.grounds().stream().map(Ground::entry).toList())));
        page.dated(told.row().when(), office + told.title() + " " + part, below(told, below));
    }

    private static List<String> below(Told told, List<String> more) {
        List<String> below = new ArrayList<>();
        below.add(Telling.sentence(told.row()));
        below.addAll(more);
        return below;
    }

    private void change(Change change) {
        List<String> below = new ArrayList<>();
        below.add("Same because of: " + String.join("; ", change.same()));
        below.add("First: " + side(change.earlier()));
        below.add("Second: " + side(change.later()));
        below.add(change.order());
        below.add("Word by word: " + words(change.words()));
        change.claims().forEach(c -> below.add(claim(c)));
        change.labels()
                .forEach(l -> below.add("Judged by " + l.by() + ": " + word(l) + ", because " + l.reason() + " "
                        + Telling.entries(List.of(l.entry()))));
        page.item(change.title() + " (" + Page.name(change.party()) + "): " + change.label() + ".", below);
    }

    private static String word(Label label) {
        return switch (label.change()) {
            case EMPHASIS -> "changed emphasis";
            case FACT -> "changed fact";
            case NEITHER -> "neither";
        };
    }

    private static String side(SideBySide.Said said) {
        return said.stated().words() + (said.officeTitle() == null ? "" : ", by " + said.officeTitle()) + " ["
                + Page.name(said.entry()) + "]: " + said.text();
    }

    static String words(List<Words> words) {
        return words.stream()
                .map(w -> switch (w.kind()) {
                    case SAME -> w.text();
                    case ADDED -> "[only in the second: " + w.text() + "]";
                    case REMOVED -> "[only in the first: " + w.text() + "]";
                })
                .collect(Collectors.joining(" "));
    }

    private static String claim(ClaimChange claim) {
        String about = "Held to be so, " + claim.attribute() + " of " + claim.title() + ": ";
        if (claim.same()) {
            return about + "the same in both: " + claim.earlier();
        }
        return about
                + (claim.earlier() == null ? "the first holds nothing" : "in the first " + claim.earlier())
                + "; "
                + (claim.later() == null ? "the second holds nothing" : "in the second " + claim.later());
    }

    private void version(String summary, Version version) {
        List<String> below = new ArrayList<>();
        below.add("Sums up " + (version.sumsUp().isEmpty() ? "no entry at hand" : Telling.entries(version.sumsUp())));
        if (!version.addedAfter().isEmpty()) {
            below.add("Accounts recorded after it was written: " + Telling.entries(version.addedAfter()));
        }
        if (!version.leftOut().isEmpty()) {
            below.add("Accounts here that it does not name: " + Telling.entries(version.leftOut()));
        }
        if (!version.changedAfter().isEmpty()) {
            below.add("Corrected or withdrawn after it was written: " + Telling.entries(version.changedAfter()));
        }
        page.dated(
                "version " + version.number(),
                "Written by " + version.by() + ", " + version.stated().words() + ": " + version.text() + " "
                        + Telling.cite(version.row()) + " (" + Page.name(summary) + ")",
                below);
    }
}
