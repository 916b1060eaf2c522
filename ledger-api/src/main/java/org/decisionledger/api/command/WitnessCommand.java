package org.decisionledger.api.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.decisionledger.api.proof.PublishedLog;
import org.decisionledger.api.proof.WitnessKey;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.witness.WitnessFolder;
import org.decisionledger.api.witness.WitnessFolder.Answer;
import org.decisionledger.api.witness.WitnessServer;
import org.decisionledger.core.transparency.AddCheckpoint;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Countersigning;
import org.decisionledger.core.transparency.Countersigning.Conflict;
import org.decisionledger.core.transparency.Countersigning.Due;
import org.decisionledger.core.transparency.Countersigning.NotByTheLog;
import org.decisionledger.core.transparency.Countersigning.NotConsistent;
import org.decisionledger.core.transparency.Countersigning.OldBeyondNew;
import org.decisionledger.core.transparency.Countersigning.UnknownLog;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Countersigns the checkpoints of other ledgers; needs no ledger of its own. */
@Command(
        name = "witness",
        description = "Countersigns the checkpoints of other ledgers: key (prints the witness's own), add KEY-OF-A-LOG,"
                + " sign CHECKPOINT-FILE --log WHERE, serve.",
        mixinStandardHelpOptions = true)
final class WitnessCommand implements Callable<Integer> {

    /** What a witness does. */
    enum Act {
        key,
        add,
        sign,
        serve
    }

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ACT", description = "One of key, add, sign, serve.")
    Act act = Act.key;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "WHAT",
            description = "For add the verifier key of a log; for sign the file of a checkpoint.")
    String what = "";

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "Folder of the witness's key and of what it countersigned last (default: ${DEFAULT-VALUE}).")
    Path state = Path.of("witness-data");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Name of the witness, given to its key when that is made, such as witness.example.org.")
    @Nullable
    String name;

    @Option(
            names = "--log",
            paramLabel = "WHERE",
            description = "For sign: the address of the log, or a folder it was exported to.")
    String log = "";

    @Option(names = "--port", paramLabel = "PORT", description = "For serve (default: ${DEFAULT-VALUE}; 0 for any).")
    int port = 8090;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "For serve: the network address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    String address = "127.0.0.1";

    @Override
    public Integer call() throws InterruptedException {
        if (name == null && !WitnessKey.isIn(state)) {
            throw new IllegalArgumentException("There is no witness in " + state
                    + ". Name it with --state, or make one: ledger witness key --name witness.example.org");
        }
        WitnessFolder witness = new WitnessFolder(state, name == null ? "witness" : name, Clock.systemUTC());
        return switch (act) {
            case key -> said(witness.key().toString());
            case add -> {
                witness.know(NoteKey.parse(needed("the verifier key of a log")));
                yield said("From now on " + NoteKey.parse(what).name() + " is countersigned.");
            }
            case sign -> sign(witness);
            case serve -> serve(witness);
        };
    }

    private String needed(String wanted) {
        if (what.isEmpty()) {
            throw new IllegalArgumentException("Say which: " + wanted + ".");
        }
        return what;
    }

    private int said(String words) {
        Objects.requireNonNull(spec).commandLine().getOut().println(words);
        return Exit.DONE;
    }

    private int sign(WitnessFolder witness) {
        SignedNote note = note(Path.of(needed("the file of a checkpoint")));
        long size = Checkpoint.parse(note.text()).size();
        PublishedLog published = new PublishedLog(this::file);
        Answer answer = witness.answer(
                note,
                held -> new AddCheckpoint(
                        held, held > 0 && held < size ? published.consistency(held, size) : List.of(), note));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        answer.cosigned().ifPresent(out::print);
        out.flush();
        if (answer.cosigned().isEmpty()) {
            spec.commandLine().getErr().println(why(answer.judged(), size));
        }
        return answer.cosigned().isPresent() ? Exit.DONE : Exit.NO;
    }

    private static SignedNote note(Path file) {
        try {
            return SignedNote.parse(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("The checkpoint " + file + " cannot be read.", e);
        }
    }

    private Optional<byte[]> file(String path) {
        if (log.matches("https?://.*")) {
            return Remote.bytes(log, "/" + path);
        }
        try {
            return Optional.of(Files.readAllBytes(Path.of(log).resolve(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new LedgerUnavailable("The log in " + log + " cannot be read: " + e.getMessage() + ".", "", e);
        }
    }

    private static String why(Countersigning judged, long size) {
        String no = "Not countersigned: ";
        return no
                + switch (judged) {
                    case Due due -> "";
                    case UnknownLog unknown ->
                        "the log " + unknown.origin() + " is not known. Add its key: ledger witness add KEY";
                    case NotByTheLog not -> not.why() + ".";
                    case OldBeyondNew beyond -> "it is older than what was countersigned last: the log was set back.";
                    case Conflict conflict ->
                        conflict.held() == size
                                ? "another checkpoint over " + size
                                        + " entries was countersigned before: there are two views of this log."
                                : "what was countersigned last covers " + conflict.held() + " entries.";
                    case NotConsistent not ->
                        "the log does not begin with what was countersigned last (" + not.why() + ").";
                };
    }

    private int serve(WitnessFolder witness) throws InterruptedException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        CountDownLatch asked = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(asked::countDown));
        try (WitnessServer server = new WitnessServer(witness, address, port)) {
            err.println("Witness " + witness.key().name() + " at http://"
                    + (address.equals("127.0.0.1") ? "localhost" : address) + ":" + server.port()
                    + "/add-checkpoint  (end with Ctrl-C)");
            err.flush();
            asked.await();
        } catch (BindException e) {
            throw new RemoteFault(
                    Exit.CANNOT, "Port " + port + " of " + address + " is in use. Choose another: --port 0");
        } catch (IOException e) {
            throw new RemoteFault(Exit.CANNOT, "The witness cannot listen: " + e.getMessage() + ".");
        }
        return Exit.DONE;
    }
}
