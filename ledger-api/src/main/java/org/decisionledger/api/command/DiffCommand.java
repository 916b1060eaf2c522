package org.decisionledger.api.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.AsOfReader;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was added, corrected, withdrawn or newly disputed between two recorded times. */
@Command(
        name = "diff",
        description = "What was added, corrected, withdrawn or newly disputed between two recorded times.",
        mixinStandardHelpOptions = true)
final class DiffCommand extends Reading {

    @Option(
            names = "--from",
            required = true,
            paramLabel = "INSTANT",
            description = "After this moment: 2026-11-22T10:00:00Z, or a day, which means its end.")
    String from = "";

    @Option(names = "--to", required = true, paramLabel = "INSTANT", description = "Up to and with this moment.")
    String to = "";

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Only about this thing.")
    @Nullable
    String about;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        refuseAsOf();
        return answers.diff(AsOfReader.moment(from), AsOfReader.moment(to), about);
    }

    @Override
    String path() {
        refuseAsOf();
        return "/api/diff";
    }

    /** The two moments are the question itself; another one beside them would be passed over in silence. */
    private void refuseAsOf() {
        if (asOf.given()) {
            throw new QuestionFault.Malformed("diff takes --from and --to in place of the as-of switches.");
        }
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("about", about);
        return parameters;
    }
}
