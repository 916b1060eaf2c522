package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.backup.BackupDoesNotHold;
import org.decisionledger.api.deciding.CannotClose;
import org.decisionledger.api.proof.LogDoesNotHold;
import org.decisionledger.api.proof.NotInLogYet;
import org.decisionledger.api.store.LedgerInUse;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root of all commands: what they have in common, and how their faults are told. */
@Command(
        name = "ledger",
        description = "Keeps the memory of procurements and decisions, and answers from it.",
        mixinStandardHelpOptions = true,
        version = "decision ledger 0.1.0",
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            OdsCommand.class,
            OcdsCommand.class,
            RecordCommand.class,
            DocumentCommand.class,
            ListCommand.class,
            ShowCommand.class,
            SearchCommand.class,
            TimelineCommand.class,
            WhyCommand.class,
            DecisionCommand.class,
            CompareCommand.class,
            AroundCommand.class,
            AccountsCommand.class,
            ExplanationsCommand.class,
            CriticismCommand.class,
            LegacyRecordCommand.class,
            CommitmentCommand.class,
            CloseBodyCommand.class,
            EraseCommand.class,
            LineageCommand.class,
            FiguresCommand.class,
            CirculationCommand.class,
            RepeatsCommand.class,
            VotesCommand.class,
            CloseCommand.class,
            GatesCommand.class,
            PathCommand.class,
            AdequacyCommand.class,
            TimeLeftCommand.class,
            ClockCommand.class,
            LawCommand.class,
            AwardRecordCommand.class,
            NoticesCommand.class,
            ProvenanceCommand.class,
            PopoloCommand.class,
            OrgOntologyCommand.class,
            AnnualSummaryCommand.class,
            CheckCommand.class,
            BoardCommand.class,
            KnownCommand.class,
            DiffCommand.class,
            FeedCommand.class,
            CheckpointCommand.class,
            VerifyCommand.class,
            ProveCommand.class,
            ReceiptCommand.class,
            ExportLogCommand.class,
            ArchiveCommand.class,
            KeyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            WitnessCommand.class,
            HealthCommand.class,
            RebuildCommand.class,
            VerifyExportCommand.class,
            WarmUpCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Start with: ./ledger demo",
            "Exit: 0 done, 1 the answer is no, 2 bad input, 3 cannot (locked, unreachable)."
        })
public final class LedgerCommand {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = "ledger-data",
            description = "The folder of the embedded ledger (default: ${DEFAULT-VALUE}).")
    Path data = Path.of("ledger-data");

    @Option(
            names = "--url",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "Ask a running server instead, for example http://localhost:8080.")
    @Nullable
    String url;

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl|csv|markdown",
            scope = ScopeType.INHERIT,
            defaultValue = "text",
            description = "How results are written (default: ${DEFAULT-VALUE}).")
    Format format = Format.text;

    /** How results are written. */
    public enum Format {
        text,
        json,
        jsonl,
        csv,
        markdown
    }

    LedgerCommand() {}

    /** Runs one command and returns how it ended. */
    public static int run(String... arguments) {
        CommandLine line = new CommandLine(new LedgerCommand());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(LedgerCommand::help);
        line.setExecutionExceptionHandler(LedgerCommand::tell);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(arguments);
    }

    private static int help(CommandLine.ParameterException fault, String... arguments) {
        CommandLine line = fault.getCommandLine();
        line.getErr().println(fault.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(fault, line.getErr());
        line.usage(line.getErr());
        return Exit.BAD_INPUT;
    }

    private static int tell(Exception fault, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = line.getErr();
        switch (fault) {
            case Refusal refusal -> {
                for (Fault f : refusal.faults()) {
                    err.println((f.pointer().isEmpty() ? "" : f.pointer() + ": ") + f.message());
                }
                return Exit.BAD_INPUT;
            }
            case QuestionFault question -> {
                err.println(question.getMessage());
                return Exit.BAD_INPUT;
            }
            case CannotClose no -> {
                err.println(no.getMessage());
                return Exit.NO;
            }
            case LogDoesNotHold no -> {
                err.println(no.getMessage());
                return Exit.NO;
            }
            case BackupDoesNotHold no -> {
                err.println(no.getMessage());
                return Exit.NO;
            }
            case NotInLogYet no -> {
                err.println(no.getMessage());
                return Exit.NO;
            }
            case LedgerInUse inUse -> {
                err.println(inUse.getMessage());
                return Exit.CANNOT;
            }
            case LedgerUnavailable unavailable -> {
                err.println(unavailable.getMessage());
                return Exit.CANNOT;
            }
            case IllegalArgumentException form -> {
                err.println(form.getMessage());
                return Exit.BAD_INPUT;
            }
            case RemoteFault remote -> {
                err.println(remote.getMessage());
                return remote.exit();
            }
            default -> {
                err.println("This should not have happened: " + fault);
                fault.printStackTrace(err);
                return Exit.CANNOT;
            }
        }
    }
}
