package org.decisionledger.api.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.decisionledger.api.answer.EntryNames;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.web.FieldProblem;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Imports a file step by step: send it, map the columns of a table, try it, record it, take it back. */
@Controller
@RequestMapping("/imports")
class ImportPages {

    private final ImportDesk desk;
    private final Uploads uploads;
    private final Clock clock;
    private final MessageSource messages;

    ImportPages(ImportDesk desk, Uploads uploads, Clock clock, MessageSource messages) {
        this.desk = desk;
        this.uploads = uploads;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping
    String choose(@RequestParam(required = false) @Nullable String tooLarge, Model model) {
        return start(model, "", tooLarge == null ? List.of() : List.of(problem("file", "imports.too-large")));
    }

    @PostMapping
    String send(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String kind,
            Model model)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return start(model, kind, List.of(problem("file", "imports.no-file")));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            return start(model, kind, List.of(problem("file", "imports.wrong-kind")));
        }
        if (text.indexOf('\0') >= 0) {
            return start(model, kind, List.of(problem("file", "imports.wrong-kind")));
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        boolean csv = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        if (csv && FactKinds.named(kind).isEmpty()) {
            return start(model, kind, List.of(problem("kind", "imports.no-kind")));
        }
        Upload upload = uploads.save(new Upload(
                EntryNames.fresh(clock),
                Me.now().name(),
                name.substring(0, Math.min(name.length(), 200)),
                text,
                csv ? kind : "",
                Map.of(),
                clock.instant(),
                List.of(),
                false));
        return "redirect:/imports/" + upload.id() + (csv ? "/columns" : "");
    }

    @GetMapping("/{id}/columns")
    String columns(@PathVariable String id, Model model) {
        Upload upload = mine(id);
        try {
            Table table = Table.read(upload.text());
            List<String> fields = TableFields.of(upload.kind());
            model.addAttribute("columns", TableFields.columns(table, fields, upload.mapping()));
            model.addAttribute("fields", fields);
            model.addAttribute("everywhere", TableFields.everywhere(upload.mapping()));
            model.addAttribute("upload", upload);
            model.addAttribute("problems", List.of());
            return "recording/columns";
        } catch (Table.NotATable e) {
            return start(model, upload.kind(), List.of(new FieldProblem("file", String.valueOf(e.getMessage()))));
        }
    }

    @PostMapping("/{id}/columns")
    String map(@PathVariable String id, @RequestParam Map<String, String> sent) {
        Upload upload = mine(id);
        Map<String, String> mapping = new TreeMap<>();
        sent.forEach((name, value) -> {
            if (name.matches("column-[0-9]{1,3}")) {
                mapping.put(name.substring("column-".length()), value);
            } else if (name.matches("all:[A-Za-z0-9.]{1,100}")) {
                mapping.put(name, value);
            }
        });
        uploads.save(upload.mapped(mapping));
        return "redirect:/imports/" + id;
    }

    /** What it would do, or what it did. */
    @GetMapping("/{id}")
    String tried(@PathVariable String id, Model model) {
        return page(model, mine(id), List.of());
    }

    @PostMapping("/{id}/record")
    String record(@PathVariable String id, Model model) {
        Upload upload = mine(id);
        if (!upload.added().isEmpty()) {
            return "redirect:/imports/" + id;
        }
        if (!desk.tried(upload).faults().isEmpty()) {
            return page(model, upload, List.of());
        }
        try {
            desk.record(upload, Me.now());
            return "redirect:/imports/" + id;
        } catch (Refusal refusal) {
            return page(model, upload, List.of()); // tried anew, it tells what is wrong now
        } catch (LedgerUnavailable fault) {
            return page(model, upload, List.of(new FieldProblem("", String.valueOf(fault.getMessage()))));
        }
    }

    @PostMapping("/{id}/undo")
    String undo(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String by,
            Model model) {
        Upload upload = mine(id);
        model.addAttribute("reason", reason);
        model.addAttribute("by", by);
        if (reason.isBlank() || by.isBlank()) {
            return page(model, upload, List.of(problem(reason.isBlank() ? "reason" : "by", "imports.undo.missing")));
        }
        if (!upload.undone() && !upload.added().isEmpty()) {
            try {
                desk.undo(upload, reason.strip(), by.strip(), Me.now());
            } catch (Refusal refusal) {
                return page(model, upload, List.of(new FieldProblem("reason", String.valueOf(refusal.getMessage()))));
            }
        }
        return "redirect:/imports/" + id;
    }

    private String page(Model model, Upload upload, List<FieldProblem> problems) {
        model.addAttribute("upload", upload);
        model.addAttribute("problems", problems);
        if (upload.added().isEmpty()) {
            ImportDesk.Tried tried = desk.tried(upload);
            model.addAttribute("count", tried.entries().size());
            model.addAttribute("faults", tried.faults());
            model.addAttribute("would", tried.added());
            model.addAttribute("present", tried.present());
        }
        return "recording/import";
    }

    private String start(Model model, String kind, List<FieldProblem> problems) {
        model.addAttribute("kinds", TableFields.kinds());
        model.addAttribute("kind", kind);
        model.addAttribute("problems", problems);
        return "recording/imports";
    }

    private FieldProblem problem(String field, String key) {
        return new FieldProblem(field, messages.getMessage(key, null, Locale.UK));
    }

    private Upload mine(String id) {
        return uploads.find(Me.now().name(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
