package org.decisionledger.api.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.decisionledger.api.proof.InclusionSet;
import org.decisionledger.checker.BagChecker;

/** The files by which a recipient checks that the entries are those that were signed. */
final class ProofParts {

    private static final String TEXT = "text/plain";

    private ProofParts() {}

    static List<Part> of(InclusionSet set) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.text(
                Deposit.CHECKPOINT,
                set.checkpoint(),
                TEXT,
                "Checkpoint",
                "The newest checkpoint of the log, signed over its first " + set.size()
                        + " entries (C2SP tlog-checkpoint)."));
        parts.add(Part.text(
                Deposit.KEY,
                set.key() + "\n",
                TEXT,
                "Verifier key",
                "The public key of the log, name+id+key; to be compared with one had another way."));
        StringBuilder stored = new StringBuilder();
        for (InclusionSet.Proved proved : set.proved()) {
            stored.append(proved.envelope()).append('\n');
            parts.add(Part.text(
                    Deposit.INCLUSION + proved.inclusion().position() + ".tlog-proof",
                    proved.inclusion().file(),
                    TEXT,
                    "Proof of " + proved.inclusion().id(),
                    "That the entry " + proved.inclusion().id() + " is number "
                            + proved.inclusion().position() + " of the log (C2SP tlog-proof)."));
        }
        parts.add(Part.text(
                Deposit.STORED,
                stored.toString(),
                "application/jsonl",
                "Entries as they are stored",
                "Each entry that the checkpoint covers, byte for byte as the ledger holds it (RFC 8785), one a line;"
                        + " the proofs are over these."));
        parts.add(checker());
        return parts;
    }

    private static Part checker() {
        try (InputStream source = Objects.requireNonNull(
                BagChecker.class.getResourceAsStream("BagChecker.java"), "the source of the checker is not packed")) {
            return Part.text(
                    Deposit.CHECKER,
                    new String(source.readAllBytes(), StandardCharsets.UTF_8),
                    "text/x-java",
                    "Checker",
                    "One file of Java that checks this bag and needs nothing but a JDK; it can be read before it is"
                            + " run.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
