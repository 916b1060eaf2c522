package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.healthcheck.Health;
import org.decisionledger.api.terminal.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells how the ledger itself is. */
@Command(
        name = "health",
        description = {
            "How the ledger itself is: what was last done to keep it safe, and what needs attention.",
            "Exit: 0 nothing needs attention, 1 something does."
        },
        mixinStandardHelpOptions = true)
final class HealthCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (root.url != null) {
            Remote.Told told = Remote.health(root.url, root.format.name());
            out.print(told.body());
            out.flush();
            return told.well() ? Exit.DONE : Exit.NO;
        }
        try (OpenLedger ledger = Where.openExisting(root.data)) {
            Health health = ledger.health(HealthLimitsFile.of(root.data, System.getenv()), Clock.systemUTC())
                    .now();
            out.print(Shown.as(root.format.name(), health));
            out.flush();
            return health.well() ? Exit.DONE : Exit.NO;
        }
    }
}
