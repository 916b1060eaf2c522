package org.decisionledger.api.telling;

import java.util.List;
import org.decisionledger.core.calendar.DayWords;
import org.decisionledger.projection.clock.ClockCounted;

/** A clock set by law, as a page. */
final class ClockPage {

    private ClockPage() {}

    static Page of(ClockCounted clock) {
        Page page = new Page(clock.title());
        page.say(clock.words());
        page.say(clock.proviso());
        page.say("Which regime applies, and whether a standstill is due at all, is not decided here. This is no legal "
                + "advice.");
        if (clock.compared() != null) {
            page.part("Stated and worked out");
            page.say(clock.compared());
        }
        page.part("How it was counted");
        page.say(clock.provision() + ". " + clock.rule());
        page.dated(DayWords.withWeekday(clock.event()), "The event: " + clock.eventWords() + ".", List.of());
        page.dated(DayWords.withWeekday(clock.begins()), "The period begins.", List.of());
        page.dated(DayWords.withWeekday(clock.firstCounted()), "Counts as day 1.", List.of());
        if (clock.movedFrom() != null) {
            page.dated(
                    DayWords.withWeekday(clock.movedFrom()),
                    "The number of days leads here; the end is moved to the next working day.",
                    List.of());
        }
        page.dated(
                DayWords.withWeekday(clock.lastDay()),
                "The last day. The period is over at " + clock.end() + " (UTC), midnight at the end of that day in the "
                        + "United Kingdom.",
                List.of());
        page.part("Days passed over");
        clock.skipped().forEach(s -> page.item(s.words()));
        page.orNothing();
        page.part("Bank holidays");
        page.say("Table of bank holidays, version " + clock.table() + ".");
        clock.warnings().forEach(page::say);
        return page;
    }
}
