package org.decisionledger.projection.statutory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.projection.statutory.NoticeForm.Asking;
import org.decisionledger.projection.statutory.NoticeForm.Due;
import org.decisionledger.projection.statutory.NoticeForm.Slot;
import org.decisionledger.projection.statutory.NoticeForm.Stage;

/**
 * The notices of the Provider Selection Regime, and the letter to those who were not chosen. Source: the Health Care
 * Services (Provider Selection Regime) Regulations 2023 (SI 2023/1348), regulations 7 to 15 and 18 and schedules 2 to 15.
 */
final class PsrNotices {

    static final String PACK = "psr-2023";
    private static final String REGULATIONS = "Provider Selection Regime Regulations 2023, ";
    private static final String WITHIN_30 = "within 30 days of the award";
    private static final String BEFORE = "before the award; the standstill begins the day after";

    /** What the schedules ask, each in words that serve for every schedule that asks it. */
    private enum Item {
        PROCESS(Slot.PROCESS, "a statement of the process followed"),
        URGENT(Slot.PROCESS, "a statement that in the view of the authority it was urgent"),
        TITLE(Slot.TITLE, "the title of the contract and its reference"),
        PROVIDERS(Slot.SUPPLIERS, "the name of each provider, and the address of its registered office"),
        SERVICES(Slot.SUBJECT, "a description of the services, with the CPV code that fits best"),
        VALUE(Slot.VALUE, "the lifetime value of the contract"),
        ABOUT_THE_VALUE(Slot.VALUE, "the approximate lifetime value of the contract"),
        DATES(Slot.DATES, "the dates between which the services are to be provided"),
        ABOUT_THE_DATES(Slot.DATES, "the estimated dates between which the services are to be provided"),
        DECIDED_BY(Slot.DECISION_MAKERS, "who made the decision: the committee, or the posts held"),
        REASONS(Slot.REASONS, "the reasons for the choice, by the key criteria and their relative importance"),
        CONFLICTS(Slot.CONFLICTS, "conflicts of interest declared, and how they were managed"),
        FRAMEWORK(Slot.PROCESS, "whether a framework agreement was used, and the term of one that is concluded"),
        CRITERIA(Slot.CRITERIA, "the criteria by which offers are to be judged"),
        HOW_TO_OFFER(Slot.TIMETABLE, "how and by when to offer, and the stages of the process"),
        CHOSEN_BECAUSE(Slot.REASONS, "why the provider that is chosen was successful"),
        NOT_CHOSEN_BECAUSE(Slot.NOT_CHOSEN, "why the provider that is written to was not"),
        REPRESENTATIONS(Slot.STANDSTILL, "the first and the last day on which representations may be made"),
        CHANGE(Slot.CHANGE, "the nature of the modification, and the day from which it holds"),
        CHANGE_OF_VALUE(Slot.CHANGE_OF_VALUE, "the change of the lifetime value"),
        CHANGE_OF_TERM(Slot.DATES, "the change of the term"),
        WHY_URGENT(Slot.JUSTIFICATION, "why regulation 14 was relied on"),
        WHY_LONG(Slot.STATEMENT, "why the term is longer than 12 months, where it is"),
        GIVEN_UP(Slot.GIVEN_UP, "that the procurement is abandoned, and when that was decided");

        private final Slot slot;
        private final String asks;

        Item(Slot slot, String asks) {
            this.slot = slot;
            this.asks = asks;
        }
    }

    private static final Item[] AWARD = {
        Item.PROCESS, Item.TITLE, Item.PROVIDERS, Item.SERVICES, Item.VALUE, Item.DATES, Item.DECIDED_BY, Item.CONFLICTS
    };

    private static final Item[] INTENTION = {
        Item.PROCESS,
        Item.TITLE,
        Item.PROVIDERS,
        Item.SERVICES,
        Item.ABOUT_THE_VALUE,
        Item.DECIDED_BY,
        Item.REASONS,
        Item.CONFLICTS
    };

    private static final Item[] INVITATION = {
        Item.TITLE, Item.SERVICES, Item.ABOUT_THE_VALUE, Item.ABOUT_THE_DATES, Item.CRITERIA, Item.HOW_TO_OFFER
    };

    private static final Item[] MODIFICATION = {
        Item.TITLE,
        Item.SERVICES,
        Item.CHANGE,
        Item.CHANGE_OF_VALUE,
        Item.CHANGE_OF_TERM,
        Item.DECIDED_BY,
        Item.CONFLICTS
    };

    static final List<NoticeForm> ALL = List.of(
            award(2, "Confirmation of an award by direct award process A or B", WITHIN_30, Due.PROCESS_A_OR_B, AWARD),
            award(3, "Intention to award by direct award process C", BEFORE, Due.PROCESS_C, INTENTION),
            award(4, "Confirmation of an award by direct award process C", WITHIN_30, Due.PROCESS_C, AWARD),
            procurement(
                    5,
                    "Intention to follow the most suitable provider process",
                    "at least 14 days before providers are identified",
                    Due.MOST_SUITABLE_PROVIDER,
                    Item.PROCESS,
                    Item.TITLE,
                    Item.SERVICES,
                    Item.DECIDED_BY),
            award(
                    6,
                    "Intention to award by the most suitable provider process",
                    BEFORE,
                    Due.MOST_SUITABLE_PROVIDER,
                    INTENTION),
            award(
                    7,
                    "Confirmation of an award by the most suitable provider process",
                    WITHIN_30,
                    Due.MOST_SUITABLE_PROVIDER,
                    AWARD),
            procurement(8, "Invitation to offer", "when offers are invited", Due.COMPETITIVE, INVITATION),
            award(
                            9,
                            "Letter to a provider that was not chosen",
                            "with the intention to award; it is sent and not published",
                            Due.COMPETITIVE,
                            Item.TITLE,
                            Item.CRITERIA,
                            Item.CHOSEN_BECAUSE,
                            Item.NOT_CHOSEN_BECAUSE,
                            Item.REPRESENTATIONS)
                    .noting(
                            "One letter to each provider that made an offer and was not chosen. What entries say of all of"
                                    + " them stands together here: take from it what is of the one that is written to."),
            award(
                    10,
                    "Intention to award by the competitive process",
                    BEFORE,
                    Due.COMPETITIVE,
                    and(INTENTION, Item.FRAMEWORK)),
            award(11, "Confirmation of an award by the competitive process", WITHIN_30, Due.COMPETITIVE, AWARD),
            award(12, "Modification of a contract", "within 30 days of the modification", Due.CHANGED, MODIFICATION),
            award(13, "Urgent award", WITHIN_30, Due.URGENT, and(AWARD, Item.WHY_URGENT, Item.WHY_LONG)),
            award(
                    14,
                    "Urgent modification of a contract",
                    "within 30 days of the modification",
                    Due.URGENT_AND_CHANGED,
                    and(new Item[] {Item.URGENT}, and(MODIFICATION, Item.WHY_URGENT))),
            procurement(
                            15,
                            "Invitation to offer under a framework agreement",
                            "when offers are invited from the parties to the framework agreement",
                            Due.FRAMEWORK_CONTRACT,
                            INVITATION)
                    .noting(
                            "The text of schedule 15 was not at hand: these are the items of an invitation under schedule"
                                    + " 8, to be held against it. Where no offers are invited, the award is confirmed under"
                                    + " schedule 2 alone."),
            new NoticeForm(
                            "psr-abandoned",
                            PACK,
                            "Notice that a procurement is abandoned",
                            REGULATIONS + "regulation 15",
                            "within 30 days of the decision, or of the end of the standstill where it was made during it",
                            Due.GIVEN_UP,
                            Stage.PROCUREMENT,
                            asking("regulation 15", Item.TITLE, Item.SERVICES, Item.GIVEN_UP, Item.DECIDED_BY))
                    .noting(
                            "The text of regulation 15 was not at hand, and no schedule is known to list what this notice"
                                    + " holds: these are the items that tell one procurement from another, to be held against"
                                    + " it."));

    private PsrNotices() {}

    private static NoticeForm award(int schedule, String title, String timing, Due when, Item... items) {
        return form(schedule, title, timing, when, Stage.AWARD, items);
    }

    private static NoticeForm procurement(int schedule, String title, String timing, Due when, Item... items) {
        return form(schedule, title, timing, when, Stage.PROCUREMENT, items);
    }

    private static NoticeForm form(int schedule, String title, String timing, Due when, Stage stage, Item... items) {
        String place = "schedule " + schedule;
        return new NoticeForm(
                "psr-" + schedule, PACK, title, REGULATIONS + place, timing, when, stage, asking(place, items));
    }

    private static Asking asking(String place, Item... items) {
        Asking asking = new Asking(place);
        for (Item item : items) {
            asking.ask(item.slot, item.asks);
        }
        return asking;
    }

    private static Item[] and(Item[] items, Item... more) {
        return Stream.concat(Arrays.stream(items), Arrays.stream(more)).toArray(Item[]::new);
    }
}
