package org.decisionledger.api.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.ocds.MergeAsked;
import org.decisionledger.api.ocds.OcdsMerge;
import org.decisionledger.api.ocds.Source;
import org.decisionledger.projection.ocds.json.JsonFault;
import org.decisionledger.projection.ocds.json.JsonReader;
import org.decisionledger.projection.ocds.merge.MergeFault;
import org.decisionledger.projection.ocds.merge.MergeForm;
import org.decisionledger.projection.ocds.merge.MergeMode;
import org.decisionledger.projection.ocds.merge.MergeRules;
import org.decisionledger.projection.ocds.merge.SchemaRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Merges releases, process by process. It needs neither a ledger nor a server. */
@Command(
        name = "merge",
        description = "Merges releases into compiled or versioned releases, one a line in order of first appearance.",
        mixinStandardHelpOptions = true)
final class OcdsMergeCommand implements Callable<Integer> {

    @ParentCommand
    OcdsCommand parent = new OcdsCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "Releases: one, a list, a release package, a record package, or any of these one a line;"
                    + " compressed with gzip or not; - for standard input.")
    String file = "-";

    @Option(names = "--versioned", description = "Every value each field had, with the release that brought it.")
    boolean versioned;

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description = "A release schema to take the merge rules from, for data with extensions"
                    + " (default: the rules of OCDS 1.1.5 without extensions).")
    @Nullable
    Path schema;

    @Option(
            names = "--compatible",
            description =
                    "As the public reference implementation does it, where it parts from the text of the standard.")
    boolean compatible;

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        MergeRules rules = rules(err);
        if (rules == null) {
            return Exit.BAD_INPUT;
        }
        MergeAsked asked = new MergeAsked(
                versioned ? MergeForm.VERSIONED : MergeForm.COMPILED,
                compatible ? MergeMode.COMPATIBLE : MergeMode.STANDARD,
                rules);
        try (Source source = source()) {
            // The bytes go out as they are: a writer of text would take them apart and put them together again.
            return OcdsMerge.merge(source, asked, System.out, err::println) ? Exit.DONE : Exit.BAD_INPUT;
        } catch (NoSuchFileException e) {
            err.println(file + ": there is no such file");
            return Exit.BAD_INPUT;
        } catch (IOException | UncheckedIOException e) {
            err.println(file + ": cannot be read, or the result not be written: " + e.getMessage());
            return Exit.CANNOT;
        }
    }

    private Source source() throws IOException {
        return file.equals("-") ? Source.stream("standard input", System.in) : Source.file(Path.of(file));
    }

    private @Nullable MergeRules rules(PrintWriter err) {
        if (schema == null) {
            return MergeRules.base();
        }
        try {
            return SchemaRules.of(new JsonReader().read(Files.readAllBytes(schema)));
        } catch (IOException e) {
            err.println(schema + ": cannot be read: " + e.getMessage());
        } catch (JsonFault fault) {
            err.println(schema + ": " + fault.pointer() + ": " + fault.getMessage());
        } catch (MergeFault fault) {
            err.println(schema + ": " + fault.path() + ": " + fault.getMessage());
        }
        return null;
    }
}
