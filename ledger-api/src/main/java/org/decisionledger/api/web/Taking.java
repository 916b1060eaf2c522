package org.decisionledger.api.web;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What can be taken away from a page, put into its model as {@code taking}.
 *
 * @param name of the file, without its ending
 * @param narrowed what the view is narrowed to, in words
 * @param view the answer that is shown; made only when somebody takes it away
 * @param csv the same as CSV where that is not simply the rows; {@code null} where it is
 */
public record Taking(
        String name,
        List<String> narrowed,
        Supplier<Object> view,
        @Nullable Supplier<String> csv) {

    /** A whole answer. */
    public static Taking of(String name, Object view) {
        return new Taking(name, List.of(), () -> view, null);
    }
}
