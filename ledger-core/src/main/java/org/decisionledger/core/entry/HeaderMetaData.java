package org.decisionledger.core.entry;

import org.axonframework.messaging.MetaData;

/** The header travels beside the fact, as the message's metadata. */
public final class HeaderMetaData {

    private static final String KEY = "header";

    private HeaderMetaData() {}

    public static MetaData of(Header header) {
        return MetaData.with(KEY, header);
    }

    /** The header carried by {@code metaData}; a fact without a header is a fault of the program. */
    public static Header in(MetaData metaData) {
        if (metaData.get(KEY) instanceof Header header) {
            return header;
        }
        throw new IllegalStateException("a fact was sent without its header");
    }
}
