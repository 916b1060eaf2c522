package org.decisionledger.api.terminal;

import java.util.stream.Collectors;
import org.decisionledger.api.health.LeftOut;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.node.ObjectNode;

/** An answer together with what it leaves out: above the text for people, in a member {@code leftOut} for programs. */
public final class WithLeftOut {

    /** The member of a JSON answer that holds the entries left out. */
    public static final String MEMBER = "leftOut";

    private WithLeftOut() {}

    /**
     * The answer, already in the form asked for; CSV and JSON Lines have no place for it and stay as they are.
     *
     * @param format {@code text}, {@code json}, {@code jsonl}, {@code csv} or {@code markdown}
     */
    public static String told(String format, String answer, LeftOut leftOut) {
        if (leftOut.isEmpty()) {
            return answer;
        }
        return switch (format) {
            case "json" ->
                JsonView.mapper()
                                .writer()
                                .with(SerializationFeature.INDENT_OUTPUT)
                                .writeValueAsString(member(JsonView.mapper().readTree(answer), leftOut))
                        + "\n";
            case "csv", "jsonl" -> answer;
            case "markdown" -> lines("> **Left out:** ", leftOut) + "\n" + answer;
            default -> lines("LEFT OUT: ", leftOut) + "\n" + answer;
        };
    }

    /** The same as a tree; a list becomes the member {@code answer} of an object. */
    public static JsonNode member(JsonNode answer, LeftOut leftOut) {
        ObjectNode with = answer instanceof ObjectNode object
                ? object
                : JsonView.mapper().createObjectNode().set("answer", answer);
        with.set(MEMBER, JsonView.mapper().valueToTree(leftOut.entries()));
        return with;
    }

    private static String lines(String mark, LeftOut leftOut) {
        return leftOut.sentences().stream().map(s -> mark + s + "\n").collect(Collectors.joining());
    }
}
