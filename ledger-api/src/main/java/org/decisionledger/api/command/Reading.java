package org.decisionledger.api.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.health.LeftOut;
import org.decisionledger.api.terminal.Shown;
import org.decisionledger.api.terminal.WithLeftOut;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that asks one question: of the ledger in the folder, or of a running server. */
abstract class Reading implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    AsOfOptions asOf = new AsOfOptions();

    /** The answer. */
    abstract Object ask(Answers answers, AsOf asOf);

    /** The same of an open ledger, for what is asked of more than its answers. */
    Object ask(OpenLedger ledger, AsOf asOf) {
        return ask(ledger.answers(), asOf);
    }

    /** Where a server gives the same answer; parameters are added by {@link #parameters()}. */
    abstract String path();

    /** Parameters of the question besides the as-of switches. */
    Map<String, @Nullable String> parameters() {
        return new LinkedHashMap<>();
    }

    /** Parameters that stand more than once, as they are to be sent; empty for none. */
    String fixed() {
        return "";
    }

    @Override
    public Integer call() {
        if (root.url != null) {
            print(Remote.get(root.url, path() + query()));
            return exitAfterAsking(root.url);
        }
        AsOf moment = asOf.moment();
        try (OpenLedger ledger = Where.openExisting(root.data)) {
            Object answer = ask(ledger, moment);
            String format = root.format.name();
            LeftOut leftOut = ledger.leftOut();
            print(WithLeftOut.told(format, Shown.as(format, answer), leftOut));
            complain(leftOut);
            return exit(answer);
        }
    }

    /** Again where a program that reads the answer does not see it. */
    private void complain(LeftOut leftOut) {
        if (spec != null) {
            leftOut.sentences().forEach(spec.commandLine().getErr()::println);
        }
    }

    private void print(String result) {
        if (spec != null) {
            spec.commandLine().getOut().print(result);
            spec.commandLine().getOut().flush();
        }
    }

    /** How the command ends with an answer of a ledger in a folder. */
    int exit(Object answer) {
        return Exit.DONE;
    }

    /** How the command ends with an answer of a server. */
    int exitAfterAsking(String url) {
        return Exit.DONE;
    }

    private String query() {
        return query(root.format.name());
    }

    /** The question as it is put to a server, with the form in which the answer is asked for. */
    String query(String format) {
        Map<String, @Nullable String> all = parameters();
        asOf.addTo(all);
        all.put("format", format);
        return all.entrySet().stream()
                .filter(p -> p.getValue() != null)
                .map(p -> p.getKey() + "=" + encoded(String.valueOf(p.getValue())))
                .collect(Collectors.joining("&", fixed().isEmpty() ? "?" : "?" + fixed() + "&", ""));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
