package org.decisionledger.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.ocds.MergeAsked;
import org.decisionledger.api.ocds.OcdsMerge;
import org.decisionledger.api.ocds.Packages;
import org.decisionledger.api.ocds.Source;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.ocds.merge.MergeForm;
import org.decisionledger.projection.ocds.merge.MergeMode;
import org.decisionledger.projection.ocds.merge.MergeRules;
import org.decisionledger.projection.ocds.publish.Publication;
import org.decisionledger.projection.ocds.publish.Publisher;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Procurements as packages of OCDS 1.1, and the merging of releases. */
@RestController
@RequestMapping("/api/ocds")
class OcdsController {

    private static final int MOST_TOLD = 200;

    private final Answers answers;

    OcdsController(Answers answers) {
        this.answers = answers;
    }

    /** A procurement, its offers, decisions and awards as a release package. */
    @GetMapping(path = "/procurements/{id}/release-package", produces = MediaType.APPLICATION_JSON_VALUE)
    String releasePackage(
            @PathVariable String id,
            @RequestParam(defaultValue = Publisher.UNREGISTERED) String prefix,
            @RequestParam(required = false) @Nullable String publisher,
            @RequestParam(required = false) @Nullable String uri,
            AsOf asOf) {
        return Packages.text(publication(id, prefix, publisher, uri, asOf), false);
    }

    /** The same as a record package, with the compiled and the versioned release. */
    @GetMapping(path = "/procurements/{id}/record-package", produces = MediaType.APPLICATION_JSON_VALUE)
    String recordPackage(
            @PathVariable String id,
            @RequestParam(defaultValue = Publisher.UNREGISTERED) String prefix,
            @RequestParam(required = false) @Nullable String publisher,
            @RequestParam(required = false) @Nullable String uri,
            AsOf asOf) {
        return Packages.text(publication(id, prefix, publisher, uri, asOf), true);
    }

    private Publication publication(
            String id, String prefix, @Nullable String publisher, @Nullable String uri, AsOf asOf) {
        try {
            return answers.publication(id, new Publisher(prefix, publisher, uri), asOf);
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Merges the releases of the request, in any form and compressed with gzip or not, by the rules of OCDS 1.1.5
     * without extensions: one merged release on a line. When any cannot be merged, none is given.
     */
    @PostMapping("/merge")
    @Nullable
    ResponseEntity<ProblemDetail> merge(
            @RequestParam(defaultValue = "false") boolean versioned,
            @RequestParam(defaultValue = "false") boolean compatible,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        MergeAsked asked = new MergeAsked(
                versioned ? MergeForm.VERSIONED : MergeForm.COMPILED,
                compatible ? MergeMode.COMPATIBLE : MergeMode.STANDARD,
                MergeRules.base());
        List<String> told = new ArrayList<>();
        Path merged = Files.createTempFile("ledger-ocds", ".merged");
        try (Source source = Source.stream("request", request.getInputStream())) {
            boolean well;
            try (OutputStream out = Files.newOutputStream(merged)) {
                well = OcdsMerge.merge(source, asked, out, told::add);
            }
            if (!well) {
                return ResponseEntity.unprocessableContent().body(problem(told));
            }
            response.setContentType("application/jsonl;charset=utf-8");
            response.setHeader("Ledger-Ocds-Merge", told.getLast());
            Files.copy(merged, response.getOutputStream());
            return null;
        } finally {
            Files.delete(merged);
        }
    }

    private static ProblemDetail problem(List<String> told) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        problem.setTitle("Nothing was merged");
        problem.setDetail(told.getLast());
        problem.setProperty("code", "ocds-not-merged");
        problem.setProperty(
                "faults",
                told.stream()
                        .filter(line -> line.contains(": error: "))
                        .limit(MOST_TOLD)
                        .toList());
        return problem;
    }
}
