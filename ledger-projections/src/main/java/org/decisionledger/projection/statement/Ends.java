package org.decisionledger.projection.statement;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.time.Edtf;

/** The first and the last part of an interval, each as a date of its own. */
public final class Ends {

    /** One end: {@code start date} or {@code end date}. */
    public record End(String attribute, Edtf date) {}

    private Ends() {}

    /** Both ends as far as they are written; nothing for a date that is no interval. */
    public static List<End> of(Edtf stretch) {
        List<End> ends = new ArrayList<>();
        if (stretch.isInterval()) {
            String text = stretch.text();
            int slash = text.indexOf('/');
            add(ends, Attributes.START, text.substring(0, slash));
            add(ends, Attributes.END, text.substring(slash + 1));
        }
        return List.copyOf(ends);
    }

    private static void add(List<End> ends, String attribute, String text) {
        if (!text.isEmpty() && !text.equals("..")) {
            ends.add(new End(attribute, Edtf.parse(text)));
        }
    }
}
