package org.decisionledger.projection.ocds.merge;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules at and below one path; positions in lists are no part of a path. */
final class RuleNode {

    /** Below what the schema does not know. */
    static final RuleNode UNKNOWN = new RuleNode();

    private final Map<String, RuleNode> below = new HashMap<>();
    private @Nullable MergeRule rule;

    @Nullable
    MergeRule rule() {
        return rule;
    }

    RuleNode below(String name) {
        return below.isEmpty() ? UNKNOWN : below.getOrDefault(name, UNKNOWN);
    }

    void add(Iterable<String> path, MergeRule ruled) {
        RuleNode node = this;
        for (String name : path) {
            node = node.below.computeIfAbsent(name, n -> new RuleNode());
        }
        node.rule = ruled;
    }
}
