package org.decisionledger.api.http;

import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.PersonalPassages;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.core.thing.MalformedId;
import org.decisionledger.core.thing.PersonId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where personal data stands. It is erased by recording {@code PersonalDataErased} like any other fact. */
@RestController
class PersonController {

    private final OpenLedger ledger;

    PersonController(OpenLedger ledger) {
        this.ledger = ledger;
    }

    /** The entries that hold passages marked as personal data of a person, and what became of those. */
    @GetMapping("/api/persons/{id}/passages")
    PersonalPassages passages(@PathVariable String id) {
        try {
            return ledger.passages(new PersonId(id));
        } catch (MalformedId e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }
}
