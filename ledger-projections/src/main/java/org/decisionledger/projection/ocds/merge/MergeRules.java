package org.decisionledger.projection.ocds.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of merge rules. Which table is used changes what comes out, so that every table has a hash by which two runs
 * can be told apart.
 */
public final class MergeRules {

    private static final String BASE = "ocds-1.1-rules.txt";

    private final SortedMap<String, MergeRule> byPath;
    private final RuleNode root = new RuleNode();

    /** @param byPath rules by path, the names from the root down with a slash between */
    MergeRules(SortedMap<String, MergeRule> byPath) {
        this.byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
        byPath.forEach((path, rule) -> root.add(List.of(path.split("/")), rule));
    }

    /** The rules of the release schema of OCDS 1.1.4 and 1.1.5, without extensions. */
    public static MergeRules base() {
        SortedMap<String, MergeRule> rules = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(MergeRules.class.getResourceAsStream(BASE))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(" ");
                        rules.put(parts[0], ruleOf(parts[1]));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MergeRules(rules);
    }

    private static MergeRule ruleOf(String written) {
        return written.equals(MergeRule.OMIT.written()) ? MergeRule.OMIT : MergeRule.WHOLE_LIST;
    }

    /** The rules by path, in the order of the paths. */
    public SortedMap<String, MergeRule> byPath() {
        return byPath;
    }

    /** SHA-256 over the lines {@code path rule}, in order of path, each ended by a line feed; lower-case hexadecimal. */
    public String hash() {
        StringBuilder table = new StringBuilder();
        byPath.forEach((path, rule) ->
                table.append(path).append(' ').append(rule.written()).append('\n'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(table.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java machine has SHA-256", e);
        }
    }

    RuleNode root() {
        return root;
    }
}
