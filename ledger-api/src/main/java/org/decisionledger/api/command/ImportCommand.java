package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.importing.EntriesRead;
import org.decisionledger.api.store.Recorded;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Takes in case files, all or nothing. */
@Command(
        name = "import",
        description = "Takes in case files, all or nothing; what is there already is not added again.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "JSON Lines, JSON or YAML files; - for standard input; example:south-staffordshire or"
                    + " example:all for the shipped cases.")
    List<String> files = List.of();

    @Option(names = "--dry-run", description = "Check everything and add nothing.")
    boolean dryRun;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        EntriesRead read = CaseFiles.read(files, System.in);
        if (read.isFaulty()) {
            read.messages().forEach(err::println);
            err.println("Nothing was added.");
            return Exit.BAD_INPUT;
        }
        try {
            if (root.url != null) {
                out.println(remotely(read, root.url));
            } else {
                try (OpenLedger ledger = Where.open(root.data)) {
                    Recorded recorded = dryRun
                            ? ledger.recorder().rehearse(read.entries())
                            : ledger.recorder().record(read.entries());
                    out.println(told(recorded));
                }
            }
            return Exit.DONE;
        } catch (Refusal refusal) {
            read.messages(refusal).forEach(err::println);
            err.println("Nothing was added.");
            return Exit.BAD_INPUT;
        }
    }

    private String told(Recorded recorded) {
        return recorded.added().isEmpty()
                ? told(0, recorded.present().size(), 0, 0)
                : told(
                        recorded.added().size(),
                        recorded.present().size(),
                        recorded.added().getFirst().position(),
                        recorded.added().getLast().position());
    }

    private String told(int added, int present, long first, long last) {
        if (root.format == LedgerCommand.Format.json) {
            return "{\"added\":" + added + ",\"present\":" + present + ",\"dryRun\":" + dryRun + "}";
        }
        return (dryRun ? "Would add " : "Added ") + entries(added) + "; " + present + " already present."
                + (added == 0 ? "" : " Positions " + first + " to " + last + ".");
    }

    private static String entries(int n) {
        return n == 1 ? "1 entry" : n + " entries";
    }

    private String remotely(EntriesRead read, String url) {
        if (dryRun) {
            throw new RemoteFault(Exit.BAD_INPUT, "--dry-run works on a folder, not over --url.");
        }
        StringBuilder list = new StringBuilder("[");
        for (Entry entry : read.entries()) {
            list.append(list.length() == 1 ? "" : ",").append(EntryFormat.write(entry));
        }
        JsonNode answer = Remote.post(url, list.append(']').toString());
        JsonNode added = answer.path("added");
        return told(
                added.size(),
                answer.path("present").size(),
                added.path(0).path("position").asLong(0),
                added.path(added.size() - 1).path("position").asLong(0));
    }
}
