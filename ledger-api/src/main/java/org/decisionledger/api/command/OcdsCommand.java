package org.decisionledger.api.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Releases of the Open Contracting Data Standard. */
@Command(
        name = "ocds",
        description = "Merges, publishes and takes in releases of the Open Contracting Data Standard 1.1.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {OcdsMergeCommand.class, OcdsExportCommand.class, OcdsImportCommand.class})
final class OcdsCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Say what to do: ledger ocds merge FILE, ocds export PROCUREMENT or ocds import FILE");
    }
}
