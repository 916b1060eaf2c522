package org.decisionledger.api.ods;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.decisionledger.core.fact.Identifier;
import org.decisionledger.core.thing.OrganisationId;

/**
 * A code of the Organisation Data Service: 1 to 12 capital letters and digits, given once and never again to another
 * body.
 */
record OdsCode(String value) implements Comparable<OdsCode> {

    /** The register of these codes, as org-id.guide lists it. */
    static final String SCHEME = "GB-NHS";

    private static final Pattern PATTERN = Pattern.compile("[A-Z0-9]{1,12}");

    /** The code that {@code text} is, blanks around it left out; empty when it cannot be one. */
    static Optional<OdsCode> of(String text) {
        String code = text.strip();
        return PATTERN.matcher(code).matches() ? Optional.of(new OdsCode(code)) : Optional.empty();
    }

    /** The code in an identifier as registered; people may have written it in small letters. */
    static Optional<OdsCode> of(Identifier identifier) {
        return identifier.scheme().equals(SCHEME) ? of(identifier.id().toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** As part of the name of a thing or an entry. */
    String slug() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** The identifier given to a body that the ledger does not know by its code. */
    OrganisationId newBody() {
        return new OrganisationId("org:ods-" + slug());
    }

    Identifier identifier() {
        return new Identifier(SCHEME, value);
    }

    @Override
    public int compareTo(OdsCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
