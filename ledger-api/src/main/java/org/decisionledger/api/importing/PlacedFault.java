package org.decisionledger.api.importing;

/**
 * One thing wrong with a case file.
 *
 * @param file the file as it was named, {@code -} for standard input; empty when the fault is of no file
 * @param line the line, counted from 1; 0 when the fault is of the whole file
 * @param pointer the place within the entry, as a JSON pointer (RFC 6901), empty for the whole entry
 * @param code stable, for programs
 * @param message what is wrong and what would help, for people
 */
public record PlacedFault(String file, int line, String pointer, String code, String message) {

    /** {@code file:line: /json/pointer: what is wrong}, without the parts that are not known. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (!file.isEmpty()) {
            text.append(file);
            if (line > 0) {
                text.append(':').append(line);
            }
            text.append(": ");
        }
        if (!pointer.isEmpty()) {
            text.append(pointer).append(": ");
        }
        return text.append(message).toString();
    }
}
