package org.decisionledger.api.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.document.DocumentDesk;
import org.decisionledger.api.document.KeptDocuments;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.MalformedId;
import org.decisionledger.projection.document.Cited;
import org.decisionledger.projection.document.KeptCopy;
import org.decisionledger.projection.document.PageText;
import org.decisionledger.projection.document.PageText.Stretch;
import org.decisionledger.projection.search.PageIndex;
import org.decisionledger.projection.search.SearchWords;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The text of a document whose file is kept, page by page, with the words that entries quote from it. */
@Controller
class DocumentPages {

    private final ObjectProvider<DocumentDesk> desk;

    DocumentPages(ObjectProvider<DocumentDesk> desk) {
        this.desk = desk;
    }

    /** A piece of a page; {@code lit} when some entry quotes it, {@code asked} when the entry asked for does. */
    record Piece(String text, boolean lit, boolean asked) {}

    /**
     * @param entry an entry that quotes the document: then the page opens where its words stand, whatever page that is
     * @param words words that were searched for, lit as well
     */
    @GetMapping("/documents/{id}/text")
    String text(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable String entry,
            @RequestParam(defaultValue = "") String words,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        KeptDocuments kept = kept();
        DocumentId document = document(id);
        KeptCopy copy = kept.copy(document, asOf.asOf())
                .orElseThrow(() -> new QuestionFault.Unknown("No entry says that a file of " + id
                        + " is kept with the ledger, as the record stood at the moment shown."));
        Optional<PageText> read = kept.text(copy);
        model.addAttribute("copy", copy);
        model.addAttribute("fixity", kept.fixity(copy));
        model.addAttribute("proved", desk.getObject().proved().apply(copy.position()));
        if (read.isEmpty()) {
            return "document/text";
        }
        PageText text = read.get();
        List<Cited> cited = Cited.of(kept.source(), document, text, asOf.asOf());
        List<Cited> asked =
                cited.stream().filter(c -> c.row().entry().equals(entry)).toList();
        int at = page != null
                ? page
                : asked.stream()
                        .mapToInt(Cited::page)
                        .filter(p -> p > 0)
                        .findFirst()
                        .orElse(1);
        int shown = Math.clamp(at, 1, text.pages());
        model.addAttribute("page", shown);
        model.addAttribute("pages", text.pages());
        model.addAttribute("entry", entry);
        model.addAttribute(
                "notFound", asked.stream().anyMatch(c -> c.stretches().isEmpty()));
        model.addAttribute(
                "citing",
                cited.stream()
                        .filter(c -> c.stretches().stream().anyMatch(s -> s.page() == shown))
                        .toList());
        model.addAttribute(
                "lost", cited.stream().filter(c -> c.stretches().isEmpty()).toList());
        model.addAttribute("pieces", pieces(text.page(shown), shown, cited, asked, searched(words, text.page(shown))));
        return "document/text";
    }

    private static BitSet searched(String words, String text) {
        try {
            return PageIndex.places(SearchWords.parse(words), text);
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    private static List<Piece> pieces(String text, int page, List<Cited> cited, List<Cited> asked, BitSet searched) {
        BitSet lit = on(page, cited);
        BitSet wanted = on(page, asked);
        lit.or(searched);
        wanted.or(searched);
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = at + 1;
            while (end < text.length() && lit.get(end) == lit.get(at) && wanted.get(end) == wanted.get(at)) {
                end++;
            }
            pieces.add(new Piece(text.substring(at, end), lit.get(at), wanted.get(at)));
            at = end;
        }
        return pieces;
    }

    private static BitSet on(int page, List<Cited> cited) {
        BitSet on = new BitSet();
        for (Cited c : cited) {
            for (Stretch s : c.stretches()) {
                if (s.page() == page) {
                    on.set(s.from(), s.to());
                }
            }
        }
        return on;
    }

    private static DocumentId document(String id) {
        try {
            return new DocumentId(id);
        } catch (MalformedId e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    private KeptDocuments kept() {
        return Optional.ofNullable(desk.getIfAvailable())
                .flatMap(DocumentDesk::kept)
                .orElseThrow(() -> new QuestionFault.Unknown("No folder is named for the files of documents."));
    }
}
