package org.decisionledger.api.command;

import java.util.List;
import org.decisionledger.api.store.Recorded;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import tools.jackson.databind.JsonNode;

/**
 * What became of a batch, to be told in a line.
 *
 * @param added how many entries were added
 * @param present how many had been recorded before
 * @param first position of the first entry added, 0 when none was
 * @param last position of the last one
 */
record BatchTold(int added, int present, long first, long last) {

    static final BatchTold NOTHING = new BatchTold(0, 0, 0, 0);

    static BatchTold of(Recorded recorded) {
        return recorded.added().isEmpty()
                ? NOTHING.withPresent(recorded.present().size())
                : new BatchTold(
                        recorded.added().size(),
                        recorded.present().size(),
                        recorded.added().getFirst().position(),
                        recorded.added().getLast().position());
    }

    /** Records at the server at {@code url}. */
    static BatchTold remotely(List<Entry> entries, String url) {
        StringBuilder list = new StringBuilder("[");
        for (Entry entry : entries) {
            list.append(list.length() == 1 ? "" : ",").append(EntryFormat.write(entry));
        }
        JsonNode answer = Remote.post(url, list.append(']').toString());
        JsonNode added = answer.path("added");
        return new BatchTold(
                added.size(),
                answer.path("present").size(),
                added.path(0).path("position").asLong(0),
                added.path(added.size() - 1).path("position").asLong(0));
    }

    static void refuseDryRun(boolean dryRun) {
        if (dryRun) {
            throw new RemoteFault(Exit.BAD_INPUT, "--dry-run works on a folder, not over --url.");
        }
    }

    BatchTold withPresent(int more) {
        return new BatchTold(added, present + more, first, last);
    }

    String inWords(LedgerCommand.Format format, boolean dryRun) {
        if (format == LedgerCommand.Format.json) {
            return "{\"added\":" + added + ",\"present\":" + present + ",\"dryRun\":" + dryRun + "}";
        }
        return (dryRun ? "Would add " : "Added ") + (added == 1 ? "1 entry" : added + " entries") + "; " + present
                + " already present." + (added == 0 ? "" : " Positions " + first + " to " + last + ".");
    }
}
