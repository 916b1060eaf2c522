package org.decisionledger.projection.ocds.publish;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes, as packages name it.
 *
 * @param prefix the publisher's registered prefix of ocids, {@code ocds-} and six small letters or digits
 * @param name the publisher's name, or {@code null} for the first commissioner
 * @param uri where the package will be found, or {@code null} when it will be found nowhere
 */
public record Publisher(
        String prefix, @Nullable String name, @Nullable String uri) {

    /** A prefix that nobody has registered; what bears it must not be published. */
    public static final String UNREGISTERED = "ocds-000000";

    private static final Pattern PREFIX = Pattern.compile("ocds-[a-z0-9]{6}");

    public Publisher {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "\"" + prefix
                            + "\" is no prefix of ocids. Write ocds- and six small letters or digits, for example ocds-b5fd17.");
        }
    }

    /** Nobody in particular, for trials. */
    public static Publisher unregistered() {
        return new Publisher(UNREGISTERED, null, null);
    }
}
