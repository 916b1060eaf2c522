package org.decisionledger.projection.ocds.merge;

import java.util.function.Consumer;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonOutput;

/**
 * The merging of one contracting process: its releases are added oldest first, then the merged release is written.
 * Holds the merged release and never the releases.
 */
public sealed interface Merging permits StandardMerging, CompatibleMerging {

    /**
     * Starts with a process.
     *
     * @param form what is to come out
     * @param mode by the text of the standard, or as the reference implementation does
     * @param warnings told what may not be meant, release by release, while they are added
     */
    static Merging start(MergeForm form, MergeMode mode, MergeRules rules, Consumer<MergeWarning> warnings) {
        return switch (mode) {
            case STANDARD -> new StandardMerging(form, rules, warnings);
            case COMPATIBLE -> new CompatibleMerging(form, rules, warnings);
        };
    }

    /**
     * Adds the next release.
     *
     * @param bytes how many bytes the text of the release has
     */
    void add(JsonObject release, int bytes);

    /**
     * Writes the merged release.
     *
     * @throws MergeFault in compatible mode, where the reference implementation raises an error
     */
    void writeTo(JsonOutput out);
}
