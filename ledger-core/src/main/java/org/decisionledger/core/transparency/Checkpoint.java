package org.decisionledger.core.transparency;

import java.util.List;

/**
 * The head of the tree at one size (C2SP tlog-checkpoint).
 *
 * @param origin the name of the log, one line
 * @param size number of leaves
 * @param root the root hash
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final int LINES = 3;

    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
            throw new IllegalArgumentException("a checkpoint names its log and a size of 0 or more");
        }
    }

    /** Read from the text of a note; refused with {@link IllegalArgumentException} when it is none. Extension lines are passed over. */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length <= LINES || !lines[1].matches("0|[1-9][0-9]{0,18}")) {
            throw new IllegalArgumentException("a checkpoint has a name, a size and a root, each on a line");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.base64(lines[2]));
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /** The same as a note that nobody has signed yet. */
    public SignedNote note() {
        return new SignedNote(text(), List.of());
    }
}
