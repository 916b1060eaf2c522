package org.decisionledger.api.logging;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What a request is called in its answer, in a problem and in every line logged on its behalf. */
public final class RequestId {

    /** The header that it is given in, and given back in. */
    public static final String HEADER = "X-Request-Id";

    /** Its name in the log, in problems, and as an attribute of the request. */
    public static final String NAME = "requestId";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private RequestId() {}

    /** The one given if it is 1 to 64 letters, digits, {@code . _ -} and starts with one of the first two; else a new one. */
    static String of(@Nullable String given) {
        return given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    /** That of the request which this thread is answering; {@code null} outside of one. */
    public static @Nullable String current() {
        return MDC.get(NAME);
    }
}
