package org.decisionledger.api.importing;

import java.io.InputStream;
import java.util.Iterator;
import org.decisionledger.core.format.EntryFormat;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A file of YAML 1.2: a list of entries, or one entry, in each of its documents. */
final class YamlFile {

    /** Longer case files are not written by hand, and belong into JSON Lines, which is read line by line. */
    private static final int LONGEST_FILE = 16 * 1024 * 1024;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(LONGEST_FILE).build();

    private YamlFile() {}

    /** Reads entry by entry. Where the YAML itself is broken, nothing after that place can be understood. */
    static void read(String file, InputStream in, Intake intake) {
        Utf8Reader text = new Utf8Reader(in, EntryFormat.LONGEST_ENTRY);
        try {
            Iterator<Event> events = new Parse(SETTINGS).parseReader(text).iterator();
            while (events.hasNext() && !intake.full()) {
                document(file, events, intake);
            }
        } catch (Unreadable e) {
            intake.fault(file, e.line(), e.code(), e.words());
        } catch (MarkedYamlEngineException e) {
            broken(file, e, intake);
        } catch (YamlEngineException e) {
            if (e.getCause() instanceof Unreadable unreadable) {
                intake.fault(file, unreadable.line(), unreadable.code(), unreadable.words());
            } else {
                intake.fault(
                        file,
                        text.line(),
                        "malformed-yaml",
                        "This is not YAML that can be read: "
                                + String.valueOf(e.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse("") + ".");
            }
        }
    }

    private static void document(String file, Iterator<Event> events, Intake intake) throws Unreadable {
        Event event = events.next();
        switch (event.getEventId()) {
            case SequenceStart -> list(file, events, intake);
            case MappingStart, Alias -> intake.take(YamlTree.read(events, event, file));
            case Scalar -> {
                if (!((ScalarEvent) event).getValue().isEmpty()) {
                    intake.fault(
                            file,
                            YamlTree.line(event),
                            "wrong-type",
                            "This is text and no entry. Write a list of entries, each starting with \"- id: …\".");
                }
            }
            default -> {
                // the stream and its documents begin and end
            }
        }
    }

    private static void list(String file, Iterator<Event> events, Intake intake) throws Unreadable {
        for (Event item = events.next();
                item.getEventId() != Event.ID.SequenceEnd && !intake.full();
                item = events.next()) {
            intake.take(YamlTree.read(events, item, file));
        }
    }

    private static void broken(String file, MarkedYamlEngineException e, Intake intake) {
        int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("end of stream") || problem.contains("<stream end>")) {
            int from = e.getContextMark().map(m -> m.getLine() + 1).orElse(line);
            intake.fault(
                    file,
                    line,
                    "cut-off",
                    "The file ends half way: what starts on line " + from
                            + " is not closed. Was it cut off on the way? Fetch or export it again, or add the missing "
                            + "quotation mark or bracket.");
            return;
        }
        String context = e.getContext() == null ? "" : e.getContext() + ", ";
        String column = e.getProblemMark()
                .map(Mark::getColumn)
                .map(c -> " (at column " + (c + 1) + ")")
                .orElse("");
        intake.fault(
                file,
                line,
                "malformed-yaml",
                "This is not well-formed YAML: " + context + problem + column
                        + ". Put text that holds a colon, a bracket or a number sign in quotation marks.");
    }
}
