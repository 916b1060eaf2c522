package org.decisionledger.core.format;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.decisionledger.core.entry.Classification;

/**
 * How the constants of a list of codes are written: {@code NOT_FOUND} as {@code notFound}. Classifications keep their
 * capitals, as the government scheme writes them.
 */
final class Codes {

    private static final Map<Enum<?>, String> WRITTEN = new ConcurrentHashMap<>();

    private Codes() {}

    static String written(Enum<?> constant) {
        return WRITTEN.computeIfAbsent(constant, Codes::write);
    }

    private static String write(Enum<?> constant) {
        if (constant instanceof Classification) {
            return constant.name().replace('_', '-');
        }
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder code = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return code.toString();
    }
}
