package org.decisionledger.api.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.LegacyBags;
import org.decisionledger.api.terminal.JsonView;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.legacy.LegacyRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a successor inherits from a body. */
@Command(
        name = "legacy-record",
        description = "What a successor inherits from a body on a date, and who is shown to have taken each item.",
        mixinStandardHelpOptions = true)
final class LegacyRecordCommand extends Reading {

    @Parameters(paramLabel = "ORG", description = "An organisation: identifier, or words that fit one.")
    String organisation = "";

    @Option(names = "--on", paramLabel = "DATE", description = "On this date (EDTF).")
    @Nullable
    String on;

    @Option(
            names = "--bag",
            paramLabel = "FILE",
            description = "Also writes the record and the entries it cites as a bag (BagIt, zip) into this new file.")
    @Nullable
    Path bag;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        LegacyRecord record = answers.legacyRecord(organisation, on, asOf);
        if (bag != null) {
            write(answers, record, bag, Objects.requireNonNull(spec));
        }
        return record;
    }

    @Override
    public Integer call() {
        if (bag != null && root.url != null) {
            throw new RemoteFault(
                    Exit.BAD_INPUT,
                    "--bag works on a folder. From a server take /api/organisations/…/legacy-record?format=bag.");
        }
        return super.call();
    }

    /** Writes the bag of a record into a new file; a file that is there already is never written over. */
    static void write(Answers answers, LegacyRecord record, Path file, CommandSpec spec) {
        byte[] bytes =
                LegacyBags.zip(answers, record, LocalDate.now(Clock.system(Edtf.DEFAULT_ZONE)), JsonView::writePretty);
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("The bag cannot be written to " + file, e);
        }
        spec.commandLine().getErr().println("Wrote the bag " + file + ".");
    }

    @Override
    String path() {
        return "/api/organisations/" + encoded(organisation) + "/legacy-record";
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("on", on);
        return parameters;
    }
}
