package org.decisionledger.projection.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.contract.ContractFact.ContractTermStated;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** Terms and options that are told in words: quoted, and never worked out. */
final class ContractWords {

    private final ContractFile about;

    ContractWords(ContractFile about) {
        this.about = about;
    }

    /** The terms told, in words and as written, each once. */
    List<Statement> terms() {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (Standing s : known()) {
            if (s.fact() instanceof ContractAwarded f) {
                add(terms, f.term(), f.termStated(), s);
            } else if (s.fact() instanceof ContractTermStated f) {
                add(terms, f.term(), f.termStated(), s);
            } else if (s.fact() instanceof ContractExtended f) {
                add(terms, f.period(), f.periodStated(), s);
            }
        }
        return statements(terms);
    }

    private static void add(Map<String, List<String>> terms, @Nullable Edtf term, @Nullable String words, Standing s) {
        String added = s.fact() instanceof ContractExtended ? "Extended: " : "Term: ";
        if (words != null) {
            put(terms, added + "\"" + words + "\"" + (term == null ? "" : " (" + term.inWords() + ")") + ".", s);
        } else if (term != null) {
            put(terms, added + term.inWords() + ".", s);
        }
    }

    /** Options as told, and how often entries tell that one was used. */
    List<Statement> options() {
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (Standing s : known()) {
            String words = s.fact() instanceof ContractAwarded f
                    ? f.options()
                    : s.fact() instanceof ContractTermStated t ? t.options() : null;
            if (words != null) {
                put(options, "Option told: \"" + words + "\".", s);
            }
        }
        List<Statement> statements = statements(options);
        Set<Set<Standing>> events = new LinkedHashSet<>();
        List<String> entries = new ArrayList<>();
        boolean beside = false;
        for (Standing s : known()) {
            if (s.fact() instanceof ContractExtended f) {
                events.add(about.sameEvent(s));
                entries.add(s.id().value());
                beside |= Boolean.FALSE.equals(f.underTheContract());
            }
        }
        if (statements.isEmpty()) {
            statements.add(new Statement("No entry tells of an option to extend.", List.of()));
        }
        statements.add(
                events.isEmpty()
                        ? new Statement("No entry tells that it was extended.", List.of())
                        : new Statement(
                                (events.size() == 1 ? "1 extension is" : events.size() + " extensions are")
                                        + " told" + (beside ? ", of which at least one was not under the contract" : "")
                                        + ". Whether any of an option is left is not worked out from words.",
                                entries));
        return statements;
    }

    private List<Standing> known() {
        return about.about.stream().filter(s -> about.byThen(s) != Answer.NO).toList();
    }

    private static void put(Map<String, List<String>> told, String words, Standing s) {
        Objects.requireNonNull(told.computeIfAbsent(words, w -> new ArrayList<>()))
                .add(s.id().value());
    }

    private static List<Statement> statements(Map<String, List<String>> told) {
        List<Statement> statements = new ArrayList<>();
        told.forEach((words, entries) -> statements.add(new Statement(words, entries)));
        return statements;
    }
}
