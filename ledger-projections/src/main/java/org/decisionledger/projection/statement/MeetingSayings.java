package org.decisionledger.projection.statement;

import org.decisionledger.core.format.Fields;
import org.decisionledger.core.meeting.MeetingFact;
import org.decisionledger.core.meeting.MeetingFact.MeetingCalled;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.meeting.MeetingFact.PartyRepresented;
import org.decisionledger.core.thing.ThingId;

/** What facts about meetings imply. */
final class MeetingSayings {

    private MeetingSayings() {}

    static void tell(Teller tell, MeetingFact fact) {
        ThingId it = fact.meeting();
        switch (fact) {
            case MeetingHeld f -> {
                tell.once(it, "date").date(tell.occurred());
                tell.once(it, "bodies").things(f.bodies());
                tell.once(it, "attendance").number(f.attendance(), "people");
                tell.once(it, Attributes.STATUS)
                        .part("meeting in common")
                        .yesOrNo(f.inCommon(), "in common", "not in common");
            }
            case PaperTabled f -> {
                tell.once(f.paper(), "date").part("tabled at " + it.value()).date(tell.occurred());
                tell.once(f.paper(), "purpose").part("at " + it.value()).words(Fields.written(f.purpose()));
                tell.once(f.paper(), "authors").part("post").thing(f.author());
            }
            case MeetingCalled f -> tell.here(it, "planned date").date(f.planned());
            case PartyRepresented f ->
                tell.once(it, Attributes.STATUS)
                        .part(f.party())
                        .yesOrNo(f.represented(), "represented", "not represented");
        }
    }
}
