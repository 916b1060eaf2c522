package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.feed.Feeds;
import org.decisionledger.api.terminal.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What was recorded after a position. */
@Command(
        name = "feed",
        description = "Entries in the order in which they were recorded, corrections among them, after a position.",
        mixinStandardHelpOptions = true)
final class FeedCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--after",
            paramLabel = "POSITION",
            defaultValue = "0",
            description = "Go on behind this entry (default: ${DEFAULT-VALUE}, the beginning); a page names the next.")
    long after;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "1000",
            description = "At most so many, and never more than 1000 (default: ${DEFAULT-VALUE}).")
    int limit;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        String format = root.format.name();
        if (root.url != null) {
            out.print(Remote.get(root.url, "/api/feed?after=" + after + "&limit=" + limit + "&format=" + format));
        } else {
            try (OpenLedger ledger = Where.openExisting(root.data)) {
                out.print(Shown.as(format, new Feeds(ledger.log().told()).after(after, limit)));
            }
        }
        out.flush();
        return Exit.DONE;
    }
}
