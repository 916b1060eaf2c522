package org.decisionledger.api.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.PostedEntries;
import org.decisionledger.api.store.Receipt;
import org.decisionledger.api.terminal.Shown;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Records one entry from standard input and prints its receipt. */
@Command(
        name = "record",
        description = "Records one entry (JSON) from standard input and prints its receipt.",
        mixinStandardHelpOptions = true)
final class RecordCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        String form = form();
        Entry entry = read();
        String result;
        if (root.url != null) {
            result = Shown.as(form, Remote.recorded(root.url, entry));
        } else {
            try (OpenLedger ledger = Where.open(root.data)) {
                Receipt receipt = ledger.recorder().record(entry);
                result = Shown.as(form, receipt);
            }
        }
        Objects.requireNonNull(spec).commandLine().getOut().print(result);
        spec.commandLine().getOut().flush();
        return Exit.DONE;
    }

    /** Settled before anything is recorded. */
    private String form() {
        return switch (root.format) {
            case text, json -> root.format.name();
            default -> throw new IllegalArgumentException("A receipt has no such form. Ask for text or json.");
        };
    }

    /** One entry from standard input. */
    static Entry read() {
        try {
            byte[] bytes = System.in.readNBytes(EntryFormat.LONGEST_ENTRY + 1);
            if (bytes.length > EntryFormat.LONGEST_ENTRY) {
                throw new Refusal(
                        "too-long",
                        "",
                        "The entry has more than " + EntryFormat.LONGEST_ENTRY
                                + " bytes. Keep documents outside the ledger and cite them.");
            }
            PostedEntries.Read read = new PostedEntries(Clock.systemUTC()).read(bytes, null);
            if (!read.single()) {
                throw new Refusal("not-one-entry", "", "This is a list. Record one entry, or import the list.");
            }
            return read.entries().getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }
}
