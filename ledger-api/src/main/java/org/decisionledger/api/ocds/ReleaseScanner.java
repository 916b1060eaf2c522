package org.decisionledger.api.ocds;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Finds the releases in a source, whatever form it has: one release, a list of releases, a release package, a record
 * package, a list of packages, or any of these one a line (JSON Lines). Holds one release at a time.
 */
final class ReleaseScanner {

    private static final byte[] NONE = {};

    private final Window window;
    private final FoundRelease found;
    private boolean lines;
    private int item = -1;
    private int record = -1;
    private int release = -1;

    private ReleaseScanner(InputStream in, FoundRelease found) {
        this.window = new Window(in);
        this.found = found;
    }

    /**
     * Goes through a source to its end.
     *
     * @throws ScanFault when it breaks off or cannot be read on
     */
    static void scan(InputStream in, FoundRelease found) {
        new ReleaseScanner(in, found).scan();
    }

    private void scan() {
        byte[] ahead = window.ahead(SourceForm.LOOKED_AT);
        lines = SourceForm.isJsonLines(ahead);
        window.skip(SourceForm.markLength(ahead));
        int texts = 0;
        while (window.next() >= 0) {
            text();
            texts++;
        }
        if (texts == 0) {
            throw new ScanFault(Where.line(1), "There is no JSON here", true);
        }
    }

    private void text() {
        int line = window.line();
        try {
            window.keepToTheLine(lines);
            if (window.next() == '[') {
                list();
            } else {
                element(NONE);
            }
        } catch (ScanFault fault) {
            if (!lines || (fault.isEndOfSource() && window.next() >= 0)) {
                throw fault;
            }
            skipLine(line, fault);
        } finally {
            window.keepToTheLine(false);
        }
    }

    private void skipLine(int line, ScanFault fault) {
        item = -1;
        record = -1;
        release = -1;
        window.letGo();
        window.skipLine();
        found.forget(line);
        found.fault(fault.where(), fault.what());
    }

    private void list() {
        item = 0;
        elements(() -> {
            element(NONE);
            item++;
        });
        item = -1;
    }

    private void elements(Runnable each) {
        window.expect('[');
        int c = window.nextInside();
        while (c != ']') {
            each.run();
            c = window.nextInside();
            if (c == ',') {
                window.skip(1);
                c = window.nextInside();
            } else if (c != ']') {
                window.expect(',');
            }
        }
        window.skip(1);
    }

    /** A release or a package: which of the two is known by its members alone. */
    private void element(byte[] recordOcid) {
        Where where = new Where(window.line(), item, record, release);
        if (window.nextInside() != '{') {
            window.skipValue();
            found.fault(where, "Expected an object, a release or a package");
            return;
        }
        window.hold();
        window.skip(1);
        Members members = new Members(recordOcid);
        int c = window.nextInside();
        while (c != '}') {
            member(members);
            c = window.nextInside();
            if (c == ',') {
                window.skip(1);
                c = window.nextInside();
            } else if (c != '}') {
                window.expect(',');
            }
        }
        window.skip(1);
        if (!members.isPackage) {
            end(members, where);
        }
        window.letGo();
    }

    private void end(Members members, Where where) {
        if (members.isLink) {
            found.fault(where, "A link to a release, not the release; links are not followed");
        } else if (record >= 0 && release < 0) {
            found.fault(where, "A record without a list of releases");
        } else {
            found.release(
                    window.bytes(),
                    window.heldAt(),
                    window.offset(),
                    window.heldFrom(),
                    new FoundRelease.Head(members.ocid, members.date, members.recordOcid),
                    where);
        }
    }

    private void member(Members members) {
        if (members.isPackage) {
            window.hold();
        }
        if (window.nextInside() != '"') {
            window.expect('"');
        }
        int from = window.offset();
        window.skipString();
        String name = window.offset() - from > 12 ? "" : text(window.copy(from + 1, window.offset() - 1));
        window.expect(':');
        int c = window.nextInside();
        if (c == '[' && (name.equals("releases") || name.equals("records"))) {
            members.isPackage = true;
            window.letGo();
            if (name.equals("releases")) {
                releases(members.ocid);
            } else {
                records();
            }
            return;
        }
        int valueFrom = window.offset();
        window.skipValue();
        members.take(name, valueFrom, window);
        if (members.isPackage) {
            window.letGo();
        }
    }

    private void releases(byte[] recordOcid) {
        release = 0;
        elements(() -> {
            element(recordOcid);
            release++;
        });
        release = -1;
    }

    private void records() {
        record = 0;
        elements(() -> {
            element(NONE);
            record++;
        });
        record = -1;
    }

    private static String text(byte[] ascii) {
        return new String(ascii, StandardCharsets.ISO_8859_1);
    }

    /** What was seen of an object so far. */
    private static final class Members {

        private final byte[] recordOcid;
        private byte[] ocid = NONE;
        private byte[] date = NONE;
        private boolean hasId;
        private boolean isLink;
        private boolean isPackage;

        Members(byte[] recordOcid) {
            this.recordOcid = recordOcid;
        }

        void take(String name, int from, Window window) {
            switch (name) {
                case "ocid" -> ocid = window.copy(from, window.offset());
                case "date" -> date = window.copy(from, Math.min(window.offset(), from + 200));
                case "id" -> {
                    hasId = true;
                    isLink = false;
                }
                case "url" -> isLink = !hasId;
                default -> {}
            }
        }
    }
}
