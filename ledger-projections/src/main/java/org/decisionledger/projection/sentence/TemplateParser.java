package org.decisionledger.projection.sentence;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.projection.sentence.Template.Choice;
import org.decisionledger.projection.sentence.Template.Each;
import org.decisionledger.projection.sentence.Template.Literal;
import org.decisionledger.projection.sentence.Template.Part;
import org.decisionledger.projection.sentence.Template.Value;

/** Reads the notation described at {@link Template}; a slip in it is told with its place. */
final class TemplateParser {

    private final String line;
    private int at;

    TemplateParser(String line) {
        this.line = line;
    }

    Template parse() {
        Template whole = until("");
        if (at < line.length()) {
            throw slip("\"" + line.charAt(at) + "\" closes nothing");
        }
        return whole;
    }

    /** Parts up to one of {@code ends}, which is left to be read. */
    private Template until(String ends) {
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (at < line.length() && ends.indexOf(line.charAt(at)) < 0) {
            char c = line.charAt(at);
            if (c == '}' || c == ']') {
                break;
            }
            at++;
            if (c != '{' && c != '[') {
                text.append(c);
                continue;
            }
            flush(text, parts);
            parts.add(c == '{' ? place() : optional());
        }
        flush(text, parts);
        return new Template(List.copyOf(parts));
    }

    private Part optional() {
        Template inner = until("");
        expect(']');
        return new Template.Optional(inner);
    }

    private Part place() {
        List<String> paths = new ArrayList<>(List.of(path()));
        while (at < line.length() && line.charAt(at) == '|') {
            at++;
            paths.add(path());
        }
        Part part = at >= line.length()
                ? new Value(paths)
                : switch (line.charAt(at)) {
                    case ':' -> each(paths.getFirst());
                    case '?' -> choice(paths.getFirst());
                    default -> new Value(List.copyOf(paths));
                };
        expect('}');
        return part;
    }

    private Part each(String path) {
        at++;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return new Each(path, until(""));
    }

    private Part choice(String path) {
        at++;
        Template first = until("|");
        expect('|');
        Template second = until("|");
        if (at < line.length() && line.charAt(at) == '|') {
            at++;
            return new Choice(path, first, second, until(""));
        }
        return new Choice(path, first, second, null);
    }

    private String path() {
        int start = at;
        while (at < line.length() && (Character.isLetter(line.charAt(at)) || line.charAt(at) == '.')) {
            at++;
        }
        if (at == start) {
            throw slip("a field is missing");
        }
        return line.substring(start, at);
    }

    private void expect(char c) {
        if (at >= line.length() || line.charAt(at) != c) {
            throw slip("\"" + c + "\" is missing");
        }
        at++;
    }

    private IllegalArgumentException slip(String what) {
        return new IllegalArgumentException(what + " at character " + (at + 1) + " of: " + line);
    }

    private static void flush(StringBuilder text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Literal(text.toString()));
            text.setLength(0);
        }
    }
}
