package org.decisionledger.api.http;

import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.ods.LogOnRecord;
import org.decisionledger.api.ods.OnRecord;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.MalformedId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What whoever takes in data of the Organisation Data Service has to know of the ledger first. */
@RestController
@RequestMapping("/api/ods")
class OdsController {

    private static final int MOST = 200;

    private final OnRecord onRecord;

    OdsController(OpenLedger ledger) {
        this.onRecord = new LogOnRecord(ledger.log());
    }

    /** The bodies registered with a code of the service, by code, and the imported entries that were withdrawn. */
    @GetMapping("/held")
    OnRecord.Held held() {
        return onRecord.held();
    }

    /** Those of these entries that are recorded, in the exchange form, as first recorded; at most 200 at once. */
    @GetMapping(path = "/entries", produces = MediaType.APPLICATION_JSON_VALUE)
    String entries(@RequestParam List<String> id) {
        if (id.size() > MOST) {
            throw new QuestionFault.Malformed("At most " + MOST + " entries are given at once.");
        }
        try {
            return onRecord.entries(id.stream().map(EntryId::new).toList()).values().stream()
                    .map(EntryFormat::write)
                    .collect(Collectors.joining(",", "[", "]"));
        } catch (MalformedId e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }
}
