package org.decisionledger.api.bag;

import java.util.List;

/**
 * What a check of a bag found.
 *
 * @param complete every listed file is there, every file of the payload is listed in every manifest, and the tag files
 *     that a bag must have are well-formed (RFC 8493, section 3)
 * @param valid complete, and every digest fits
 * @param faults what is wrong, each with the file it is about; empty when valid
 * @param warnings what is allowed and may still surprise
 */
public record BagReport(boolean complete, boolean valid, List<Fault> faults, List<String> warnings) {

    /** One thing wrong: a code for programs, and a sentence that names the file. */
    public record Fault(Code code, String words) {}

    /** The kinds of faults. */
    public enum Code {
        NOT_A_BAG,
        DECLARATION,
        BAG_INFO,
        NO_MANIFEST,
        MALFORMED_MANIFEST,
        UNKNOWN_ALGORITHM,
        UNSAFE_PATH,
        LISTED_TWICE,
        MISSING,
        NOT_LISTED,
        OXUM,
        FETCH,
        DIGEST
    }
}
