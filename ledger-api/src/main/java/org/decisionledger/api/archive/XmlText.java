package org.decisionledger.api.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import org.decisionledger.api.paper.Xml;

/** Writes XML with one element a line, indented, always alike. */
final class XmlText {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. */
    XmlText open(String name, String... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(Xml.escaped(attributes[i + 1]))
                    .append('"');
        }
        out.append(">\n");
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    XmlText close() {
        String name = open.pop();
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /** An element with text. */
    XmlText put(String name, String text) {
        indent().append('<')
                .append(name)
                .append('>')
                .append(Xml.escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    private StringBuilder indent() {
        return out.append("  ".repeat(open.size()));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
