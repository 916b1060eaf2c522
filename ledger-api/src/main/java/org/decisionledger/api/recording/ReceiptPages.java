package org.decisionledger.api.recording;

import java.util.Optional;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.proof.CoveredReceipt;
import org.decisionledger.api.proof.LogDoesNotHold;
import org.decisionledger.api.proof.NotInLogYet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What whoever recorded an entry takes away: its place in the record and what stands for it in the log. */
@Controller
class ReceiptPages {

    private final Desk desk;
    private final OpenLedger ledger;

    ReceiptPages(Desk desk, OpenLedger ledger) {
        this.desk = desk;
        this.ledger = ledger;
    }

    @GetMapping("/drafts/{id}/receipt")
    String receipt(@PathVariable String id, Model model) {
        Draft draft = desk.find(Me.now(), id)
                .filter(found -> found.recorded() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("draft", draft);
        model.addAttribute("title", RecordPages.title(draft));
        model.addAttribute("receipt", draft.recorded());
        model.addAttribute("covered", covered(id).orElse(null));
        return "recording/receipt";
    }

    /** The signed checkpoint that covers it by now; empty while none does. */
    private Optional<CoveredReceipt> covered(String id) {
        try {
            return ledger.proof().map(log -> log.receipt(id)).filter(receipt -> receipt.checkpoint() != null);
        } catch (NotInLogYet | LogDoesNotHold e) {
            return Optional.empty();
        }
    }
}
