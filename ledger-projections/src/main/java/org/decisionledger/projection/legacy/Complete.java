package org.decisionledger.projection.legacy;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.decisionledger.projection.legacy.LegacyRecord.Completeness;
import org.decisionledger.projection.legacy.LegacyRecord.Item;
import org.decisionledger.projection.legacy.LegacyRecord.Part;
import org.decisionledger.projection.legacy.LegacyRecord.Taken;

/** Whether what has to be taken on is accepted or refused. An offer, or a successor in general, is no answer. */
final class Complete {

    private Complete() {}

    static Completeness of(List<Part> parts) {
        List<Item> asked = parts.stream()
                .flatMap(p -> p.items().stream())
                .filter(Item::toBeTaken)
                .collect(Collectors.toMap(Item::thing, i -> i, (a, b) -> a, TreeMap::new))
                .values()
                .stream()
                .toList();
        List<String> unanswered = asked.stream()
                .filter(i ->
                        i.receiver().taken() != Taken.ACCEPTED && i.receiver().taken() != Taken.REFUSED)
                .map(Item::thing)
                .toList();
        int answered = asked.size() - unanswered.size();
        return new Completeness(
                unanswered.isEmpty(), asked.size(), answered, unanswered, words(asked.size(), answered));
    }

    private static String words(int asked, int answered) {
        if (asked == 0) {
            return "No contract that is not shown to have ended, open complaint, undischarged commitment or document "
                    + "held is recorded, so there is nothing to be accepted or refused.";
        }
        String of = answered + " of " + asked
                + " contracts not shown to have ended, open complaints, undischarged commitments and documents held";
        return answered == asked
                ? "Complete: " + of + " are accepted or refused."
                : "Not complete: " + of + " are accepted or refused; for the others no answer is shown.";
    }
}
