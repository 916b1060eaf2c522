package org.decisionledger.api.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.AsOfReader;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.terminal.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Does once what people do most, so that the launcher can keep what Java learnt for a quicker start. */
@Command(name = "warm-up", hidden = true, description = "Used by the launcher after a build.")
final class WarmUpCommand implements Callable<Integer> {

    @Parameters(paramLabel = "reading|serving")
    String kind = "reading";

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("ledger-warm-up");
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder))) {
            ledger.recorder()
                    .record(CaseFiles.read(List.of("example:all"), InputStream.nullInputStream())
                            .entries());
            if (kind.equals("serving")) {
                serve(ledger);
            } else {
                read(ledger);
            }
        } finally {
            DemoCommand.remove(folder);
        }
        return Exit.DONE;
    }

    private static void read(OpenLedger ledger) {
        for (String format : Set.of("text", "json")) {
            Shown.as(format, ledger.answers().why(DemoCommand.AWARD, AsOfReader.read(null, null)));
            Shown.as(format, ledger.answers().timeline("procurement:sst-asd-interim", AsOfReader.read(null, null)));
            Shown.as(format, ledger.answers().list("offers", AsOfReader.read(null, null), null, 100));
        }
    }

    private static void serve(OpenLedger ledger) throws IOException, InterruptedException {
        try (LedgerServer server = LedgerServer.start(ledger, "127.0.0.1", 0);
                HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of("/", "/api/decisions/" + DemoCommand.AWARD + "/why")) {
                client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
            }
        }
    }
}
