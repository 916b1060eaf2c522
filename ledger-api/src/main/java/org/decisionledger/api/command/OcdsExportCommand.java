package org.decisionledger.api.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.ocds.Packages;
import org.decisionledger.projection.ocds.publish.Publication;
import org.decisionledger.projection.ocds.publish.Publisher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Publishes a procurement: its offers, decisions and awards as releases. */
@Command(
        name = "export",
        description = "A procurement, its offers, decisions and awards as a release package.",
        mixinStandardHelpOptions = true)
final class OcdsExportCommand implements Callable<Integer> {

    @ParentCommand
    OcdsCommand parent = new OcdsCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "PROCUREMENT", description = "A procurement: identifier, or words that fit one.")
    String procurement = "";

    @Option(names = "--record", description = "A record package: the releases, and what they compile to.")
    boolean record;

    @Option(
            names = "--prefix",
            paramLabel = "OCDS-PREFIX",
            description =
                    "The publisher's registered prefix of ocids (default: LEDGER_OCDS_PREFIX, or ${DEFAULT-VALUE},"
                            + " which nobody may publish under).",
            defaultValue = "${env:LEDGER_OCDS_PREFIX:-" + Publisher.UNREGISTERED + "}")
    String prefix = Publisher.UNREGISTERED;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "The publisher's name (default: the first commissioner).")
    @Nullable
    String publisher;

    @Option(names = "--uri", paramLabel = "URI", description = "The address under which the package will be found.")
    @Nullable
    String uri;

    @Mixin
    AsOfOptions asOf = new AsOfOptions();

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        String url = parent.root.url;
        if (url != null) {
            line.getOut().println(Remote.get(url, path()));
        } else {
            try (OpenLedger ledger = Where.openExisting(parent.root.data)) {
                Publication publication =
                        ledger.answers().publication(procurement, new Publisher(prefix, publisher, uri), asOf.moment());
                line.getOut().println(Packages.text(publication, record));
                publication
                        .leftOut()
                        .forEach(
                                left -> line.getErr().println("not published: " + left.entry() + ": " + left.reason()));
            }
        }
        line.getOut().flush();
        if (prefix.equals(Publisher.UNREGISTERED)) {
            line.getErr()
                    .println(Publisher.UNREGISTERED
                            + " is no registered prefix: give yours with --prefix before publishing.");
        }
        return Exit.DONE;
    }

    private String path() {
        Map<String, @Nullable String> query = new LinkedHashMap<>();
        query.put("prefix", prefix);
        query.put("publisher", publisher);
        query.put("uri", uri);
        asOf.addTo(query);
        return "/api/ocds/procurements/" + Reading.encoded(procurement)
                + (record ? "/record-package" : "/release-package")
                + query.entrySet().stream()
                        .filter(p -> p.getValue() != null)
                        .map(p -> p.getKey() + "=" + Reading.encoded(String.valueOf(p.getValue())))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
