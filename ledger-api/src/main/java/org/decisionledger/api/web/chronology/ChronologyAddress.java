package org.decisionledger.api.web.chronology;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The address of a chronology: all that is asked of it but the moment, which every link of a page carries along anyway.
 *
 * @param thing the thing it is about
 * @param parameters what is asked, in the order of {@link ChronologyParameters}
 */
public record ChronologyAddress(String thing, Map<String, String> parameters) {

    /** The address of the chronology of {@code thing} with those of the parameters given that a chronology has. */
    public static ChronologyAddress given(String thing, Map<String, String> given) {
        return ChronologyParameters.address(thing, given);
    }

    /** The path without parameters. */
    public String path() {
        return "/timeline/" + UriUtils.encodePathSegment(thing, StandardCharsets.UTF_8);
    }

    /** The address that asks the same. */
    public String here() {
        return path()
                + (parameters.isEmpty()
                        ? ""
                        : "?"
                                + parameters.entrySet().stream()
                                        .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                                        .collect(Collectors.joining("&")));
    }

    /** The address that asks the same but for one parameter, from the first row; {@code null} leaves it out. */
    public String with(String name, @Nullable String value) {
        return changed(name, value).here();
    }

    /** The same for two. */
    public String with(String name, @Nullable String value, String other, @Nullable String otherValue) {
        return changed(name, value).with(other, otherValue);
    }

    /**
     * Where the body it is about, or is narrowed to, stands on a time axis; what else is asked goes along and comes back.
     * {@code null} where neither is a body.
     */
    public @Nullable String overTime() {
        String body = parameters.getOrDefault("body", thing.startsWith("org:") ? thing : "");
        if (body.isEmpty()) {
            return null;
        }
        StringBuilder address = new StringBuilder("/organisations/")
                .append(UriUtils.encodePathSegment(body, StandardCharsets.UTF_8))
                .append("/over-time?of=")
                .append(encoded(thing));
        parameters.forEach((name, value) -> {
            if (!name.equals("body") && !name.equals(ChronologyParameters.ROW)) {
                address.append('&').append(name).append('=').append(encoded(value));
            }
        });
        return address.toString();
    }

    /** The address without any of these. */
    public String without(String... names) {
        ChronologyAddress address = this;
        for (String name : names) {
            address = address.changed(name, null);
        }
        return address.here();
    }

    private ChronologyAddress changed(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(ChronologyParameters.ROW);
        changed.remove(name);
        if (value != null) {
            changed.put(name, value);
        }
        return new ChronologyAddress(thing, changed);
    }

    private static String encoded(String value) {
        // Colons of identifiers may stand as they are, which keeps addresses readable.
        return UriUtils.encode(value, StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
