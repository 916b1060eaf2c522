package org.decisionledger.api.http;

import org.decisionledger.core.format.EntrySchema;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an entry may hold, as JSON Schema. */
@RestController
@RequestMapping("/api/schema")
class SchemaController {

    @GetMapping(path = "/entry.json", produces = "application/schema+json")
    String entry() {
        return EntrySchema.text();
    }
}
