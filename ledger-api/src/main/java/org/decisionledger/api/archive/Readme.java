package org.decisionledger.api.archive;

import java.util.List;
import org.decisionledger.api.archive.Deposit.HeldDocument;
import org.decisionledger.api.proof.InclusionSet;

/** The text that goes with a bag: what it is, what is in it, and how to check it without this program. */
final class Readme {

    private static final int TOLD = 20;

    private final StringBuilder text = new StringBuilder();

    private Readme() {}

    /** @param before what is to stand first; may be empty */
    static String of(Deposit deposit, String before) {
        Readme readme = new Readme();
        if (before.isEmpty()) {
            readme.what(deposit);
        } else {
            readme.text.append(before).append('\n');
        }
        readme.files(deposit);
        readme.documents(deposit.documents());
        readme.check(deposit);
        return readme.text.toString();
    }

    private void what(Deposit d) {
        line(d.inWords());
        line("");
        line("It tells what entries of the ledger show, and no more. Where it says that none is recorded, that is a");
        line("statement about the record, not about what happened. Words in square brackets are names of entries.");
        line("Passages that bear the mark {{person:...|...}} in the entries are personal data of that person.");
        line("");
        line(d.cited() + " entries belong to the case or are linked with it; "
                + (d.entries().size() - d.cited()) + " more are there because those name");
        line("or correct something that they tell of. A ledger takes all of them with: ledger import "
                + Deposit.ENTRIES);
        line("");
    }

    private void files(Deposit d) {
        line("Files in this bag (below data/)");
        for (Part part : d.parts()) {
            if (!part.path().startsWith(Deposit.INCLUSION)) {
                line("  " + part.path());
                line("      " + part.says());
            }
        }
        if (d.proof().isPresent()) {
            line("  " + Deposit.INCLUSION + "N.tlog-proof");
            line("      The proof of the entry at position N of the log (C2SP tlog-proof).");
        }
        line("  " + Deposit.PREMIS);
        line("      The files with their digests, and what was done with them (PREMIS 3.0).");
        line("  " + Deposit.CRATE);
        line("      What each file is and where it comes from (RO-Crate 1.2).");
        line("");
    }

    private void documents(List<HeldDocument> documents) {
        List<HeldDocument> absent =
                documents.stream().filter(d -> d.path() == null).toList();
        if (documents.isEmpty()) {
            line("No entry says that a file of any document named here is kept with the ledger.");
            line("");
        }
        if (!absent.isEmpty()) {
            line("Files that entries say are kept, and that are NOT in this bag");
            absent.forEach(d -> line("  " + d.title() + " (" + d.document() + "), SHA-256 " + d.sha256() + " ["
                    + d.entry() + "]: " + d.found()));
            line("");
        }
    }

    private void check(Deposit d) {
        line("How to check this bag");
        line("");
        line("1. That it is whole: any tool for BagIt (RFC 8493), or with sha512sum in the folder of the bag:");
        line("     sha512sum -c manifest-sha512.txt tagmanifest-sha512.txt");
        if (d.proof().isEmpty()) {
            line(
                    "2. That the entries are those that were recorded CANNOT be checked with this bag: when it was made, no");
            line("   checkpoint of the ledger's log was signed. It holds no proof.");
            return;
        }
        InclusionSet set = d.proof().get();
        line("2. That the entries are those that were signed, and that none was altered: with a JDK, version 17 or");
        line("   later, and nothing else, in the folder of the bag:");
        line("     java data/" + Deposit.CHECKER + " . --key KEY");
        line(
                "   KEY is the public key of the log, one line name+id+key. Have it another way than with this bag: from a");
        line("   letter, a published page, an earlier hand-over. The one in data/" + Deposit.KEY
                + " shows only that the two");
        line("   fit together. The checker is one file and can be read first; whoever trusts the bag less takes the");
        line("   same file from elsewhere. With the ledger's program: ledger verify-export BAG --key KEY");
        line(
                "   It checks the digests of the bag, the signature of the checkpoint, for each entry that its hash leads");
        line("   to the root that was signed, and that " + Deposit.ENTRIES
                + " says what was signed. It ends with 0 when all");
        line("   holds, with 1 when anything does not, and names it.");
        line("3. By hand, for one entry: each file in data/" + Deposit.INCLUSION
                + " is a proof of the kind C2SP tlog-proof,");
        line(
                "   which public tools for such logs read. Its line \"extra\" is the log entry in base64: the entry with the");
        line("   SHA-256 of its data and header in their place. data/" + Deposit.STORED + " has both in full.");
        line("");
        line("The checkpoint was signed by " + set.origin() + " over the first " + set.size() + " entries of the log.");
        later(set);
        line("It bears no time, and shows nothing of what was recorded or signed after it.");
    }

    private void later(InclusionSet set) {
        if (set.later().isEmpty()) {
            line("It covers every entry in this bag.");
            return;
        }
        line("It does NOT cover " + set.later().size() + " of the entries in this bag, which were recorded after it:");
        set.later().stream().limit(TOLD).forEach(id -> line("  " + id));
        if (set.later().size() > TOLD) {
            line("  and " + (set.later().size() - TOLD) + " more");
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
