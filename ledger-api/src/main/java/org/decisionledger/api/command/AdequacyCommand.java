package org.decisionledger.api.command;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.importing.EntriesRead;
import org.decisionledger.api.terminal.Shown;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether the record of a decision holds what such a record should, also while its paper is a draft. */
@Command(
        name = "adequacy",
        description = "What the record of a decision holds of a checklist, what is missing and who is to see to it.",
        mixinStandardHelpOptions = true)
final class AdequacyCommand extends Reading {

    @Parameters(
            arity = "0..1",
            paramLabel = "DECISION",
            description = "A decision or award: identifier, or words that fit one.")
    String decision = "";

    @Option(
            names = "--draft",
            paramLabel = "FILE",
            description =
                    "Entries not recorded (YAML, JSON Lines or JSON; - for standard input), read with the record as "
                            + "it stands; every decision they are about is told.")
    @Nullable
    String draft;

    @Override
    public Integer call() {
        if ((draft == null) == decision.isEmpty()) {
            throw new IllegalArgumentException("Name a decision, or give a draft with --draft, one of the two.");
        }
        return draft == null ? super.call() : ofDraft(draft);
    }

    private int ofDraft(String file) {
        if (asOf.given()) {
            throw new IllegalArgumentException(
                    "A draft is read with the record as it stands now. Leave the as-of date out.");
        }
        EntriesRead read = CaseFiles.read(List.of(file), System.in);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (read.isFaulty()) {
            read.messages().forEach(line.getErr()::println);
            return Exit.BAD_INPUT;
        }
        try {
            line.getOut().print(told(read));
            line.getOut().flush();
            return Exit.DONE;
        } catch (Refusal refusal) {
            read.messages(refusal).forEach(line.getErr()::println);
            return Exit.BAD_INPUT;
        }
    }

    private String told(EntriesRead read) {
        if (root.url != null) {
            return Remote.posted(root.url, "/api/adequacy?format=" + root.format.name(), list(read.entries()));
        }
        try (OpenLedger ledger = Where.openExisting(root.data)) {
            ledger.recorder().rehearse(read.entries());
            return Shown.as(root.format.name(), ledger.answers().adequacyOfDraft(read.entries()));
        }
    }

    private static String list(List<Entry> entries) {
        return entries.stream().map(EntryFormat::write).collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.adequacy(decision, asOf);
    }

    @Override
    String path() {
        return "/api/decisions/" + encoded(decision) + "/adequacy";
    }
}
