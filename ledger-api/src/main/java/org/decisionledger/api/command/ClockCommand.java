package org.decisionledger.api.command;

import java.util.concurrent.Callable;
import org.decisionledger.api.answer.ClockAnswers;
import org.decisionledger.api.terminal.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Counts a clock set by law. It needs neither a ledger nor a server. */
@Command(
        name = "clock",
        description = "Counts a standstill set by law, with every day passed over and why.",
        mixinStandardHelpOptions = true)
final class ClockCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "CLOCK",
            description = "psr, act, pcr, further-decision, complaint-acknowledged or complaint-answered.")
    String clock = "";

    @Parameters(index = "1", paramLabel = "DATE", description = "The day of the event, for example 2024-03-18.")
    String date = "";

    @Option(
            names = "--stated",
            paramLabel = "DATE",
            description = "A deadline as a source states it (EDTF), to compare with.")
    @Nullable
    String stated;

    @Override
    public Integer call() {
        String result = Shown.as(root.format.name(), ClockAnswers.clock(clock, date, stated));
        if (spec != null) {
            spec.commandLine().getOut().print(result);
            spec.commandLine().getOut().flush();
        }
        return Exit.DONE;
    }
}
