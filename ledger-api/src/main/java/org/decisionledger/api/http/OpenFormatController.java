package org.decisionledger.api.http;

import java.nio.charset.StandardCharsets;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.terminal.JsonView;
import org.decisionledger.projection.casefile.AsOf;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bodies and their decisions in the formats of other tools, the same as at the terminal. */
@RestController
@RequestMapping("/api")
class OpenFormatController {

    private static final MediaType JSON_LD = new MediaType("application", "ld+json");

    private final Answers answers;

    OpenFormatController(Answers answers) {
        this.answers = answers;
    }

    /** Every body, meeting and decision of the ledger as Popolo JSON. */
    @GetMapping("/popolo")
    ResponseEntity<byte[]> popolo(AsOf asOf) {
        return written(answers.popolo(null, asOf), MediaType.APPLICATION_JSON);
    }

    /** A body, its offices and the decisions that entries about it name, as Popolo JSON. */
    @GetMapping("/organisations/{id}/popolo")
    ResponseEntity<byte[]> popolo(@PathVariable String id, AsOf asOf) {
        return written(answers.popolo(id, asOf), MediaType.APPLICATION_JSON);
    }

    /** Every body of the ledger and what became of it, in the terms of the W3C Organization Ontology as JSON-LD. */
    @GetMapping("/org-ontology")
    ResponseEntity<byte[]> orgOntology(AsOf asOf) {
        return written(answers.orgOntology(null, asOf), JSON_LD);
    }

    /** A body and its lineage in the same terms. */
    @GetMapping("/organisations/{id}/org-ontology")
    ResponseEntity<byte[]> orgOntology(@PathVariable String id, AsOf asOf) {
        return written(answers.orgOntology(id, asOf), JSON_LD);
    }

    private static ResponseEntity<byte[]> written(Object document, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .body((JsonView.writePretty(document) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
