package org.decisionledger.api.ods;

/**
 * Something wrong with what was read, or odd about it.
 *
 * @param place the file and the place in it
 * @param code stable, for programs
 * @param message what it is and what would help, for people
 */
public record Remark(String place, String code, String message) {

    @Override
    public String toString() {
        return place.isEmpty() ? message : place + ": " + message;
    }
}
