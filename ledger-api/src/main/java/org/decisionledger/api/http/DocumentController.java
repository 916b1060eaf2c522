package org.decisionledger.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.document.DocumentDesk;
import org.decisionledger.api.document.KeptDocuments;
import org.decisionledger.api.document.KeptDocuments.Added;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.MalformedId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.document.KeptCopy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of documents: taken in, given out, and held against the digest on record. */
@RestController
@RequestMapping("/api/documents/{id}")
class DocumentController {

    private static final int LONGEST = 50 * 1024 * 1024;

    private final DocumentDesk desk;

    DocumentController(DocumentDesk desk) {
        this.desk = desk;
    }

    /** Keeps the body of the request as a file of the document, whatever it is called where it comes from. */
    @PostMapping("/file")
    ResponseEntity<Added> keep(
            @PathVariable String id,
            InputStream body,
            @RequestHeader(name = HttpHeaders.CONTENT_LENGTH, defaultValue = "-1") long length,
            @RequestParam(required = false) @Nullable String by)
            throws IOException {
        byte[] bytes = length > LONGEST ? new byte[0] : body.readNBytes(LONGEST + 1);
        if (length > LONGEST || bytes.length > LONGEST) {
            throw new Refusal(
                    "file-too-large",
                    "",
                    "A file may have " + LONGEST / 1024 / 1024 + " MiB; this one is larger. Split it.");
        }
        try {
            Added added = kept().keep(new DocumentId(id), bytes, by == null ? null : new OrganisationId(by));
            return ResponseEntity.status(added.receipt() == null ? HttpStatus.OK : HttpStatus.CREATED)
                    .body(added);
        } catch (MalformedId e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    /** The file, to be saved and not shown. */
    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable String id, AsOf asOf) {
        KeptCopy copy = copy(id, asOf);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + copy.sha256() + "\"")
                .body(kept().bytes(copy)
                        .orElseThrow(() -> new QuestionFault.Unknown(
                                "The file of " + id + " " + kept().fixity(copy).words() + ".")));
    }

    /** The file held against its digest now. */
    @GetMapping("/fixity")
    Map<String, Object> fixity(@PathVariable String id, AsOf asOf) {
        KeptCopy copy = copy(id, asOf);
        return Map.of(
                "copy", copy,
                "fixity", kept().fixity(copy),
                "checkpoint", desk.proved().apply(copy.position()));
    }

    private KeptCopy copy(String id, AsOf asOf) {
        try {
            return kept().copy(new DocumentId(id), asOf)
                    .orElseThrow(() -> new QuestionFault.Unknown("No entry says that a file of " + id + " is kept."));
        } catch (MalformedId e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    private KeptDocuments kept() {
        return desk.kept()
                .orElseThrow(() -> new LedgerUnavailable(
                        "No folder is named for the files of documents.", "Set LEDGER_SEARCH_DIR.", null));
    }
}
