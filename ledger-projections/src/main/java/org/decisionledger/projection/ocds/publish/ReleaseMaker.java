package org.decisionledger.projection.ocds.publish;

import java.util.Optional;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.ocds.json.JsonDraft;
import org.decisionledger.projection.ocds.json.JsonObject;

/** Puts a release together. Its date is when its entry was recorded; when things happened stands in the sections. */
final class ReleaseMaker {

    private ReleaseMaker() {}

    static JsonObject release(String ocid, RecordedEntry told, Draft draft, Parties parties) {
        JsonDraft release = new JsonDraft()
                .text("ocid", ocid)
                .text("id", told.id().value())
                .text("date", EventDates.recorded(told.recordedAt()))
                .texts("tag", draft.tags())
                .text("initiationType", "tender")
                .text("language", "en")
                .list("parties", parties.of(draft.roles()));
        JsonObject sections = draft.sections().build();
        for (String section : new String[] {"buyer", "planning", "tender", "bids", "awards", "contracts"}) {
            Optional.ofNullable(sections.get(section)).ifPresent(value -> release.value(section, value));
        }
        return release.build();
    }
}
