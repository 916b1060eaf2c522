package org.decisionledger.projection.search;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;

/** Draws searches for words that stand somewhere in a ledger, now and then misspelt, quoted or left out. */
public final class SearchDraws {

    private SearchDraws() {}

    /** A question of one to three parts; in one of three it is narrowed. */
    public static SearchQuestion question(Random random, List<RecordedEntry> ledger) {
        StringBuilder words = new StringBuilder();
        int parts = 1 + random.nextInt(3);
        for (int i = 0; i < parts; i++) {
            words.append(part(random, ledger, i > 0)).append(' ');
        }
        return new SearchQuestion(
                SearchWords.parse(words.toString()),
                random.nextInt(3) == 0 ? narrowed(random, ledger) : Map.of(),
                null,
                1 + random.nextInt(30));
    }

    private static String part(Random random, List<RecordedEntry> ledger, boolean further) {
        List<String> text = List.of(text(random, ledger).split("[^\\p{L}\\p{N}]+"));
        int at = random.nextInt(text.size());
        String word = text.get(at);
        return switch (random.nextInt(further ? 8 : 6)) {
            case 0 -> misspelt(word, random);
            case 1 -> "\"" + String.join(" ", text.subList(at, Math.min(text.size(), at + 2))) + "\"";
            case 7 -> "-" + word;
            default -> word;
        };
    }

    private static String misspelt(String word, Random random) {
        if (word.length() < 4) {
            return word;
        }
        int at = random.nextInt(word.length());
        return word.substring(0, at) + "x" + word.substring(at + 1);
    }

    /** The words of an entry, or of a name that it gives to a thing. */
    private static String text(Random random, List<RecordedEntry> ledger) {
        Entry entry = ledger.get(random.nextInt(ledger.size())).entry();
        List<String> titles = Mentions.of(entry).stream()
                .filter(m -> m.title() != null)
                .map(Mention::title)
                .toList();
        String text = !titles.isEmpty() && random.nextBoolean() ? titles.getFirst() : EntryFormat.write(entry);
        return text.replaceAll("^[^\\p{L}\\p{N}]+", "");
    }

    private static Map<SearchFacet, String> narrowed(Random random, List<RecordedEntry> ledger) {
        Entry entry = ledger.get(random.nextInt(ledger.size())).entry();
        return switch (random.nextInt(4)) {
            case 0 -> Map.of(SearchFacet.STATUS, SearchFacet.DISPUTED);
            case 1 -> Map.of(SearchFacet.STATUS, SearchFacet.CORRECTED);
            case 2 -> Map.of(SearchFacet.KIND, entry.header().subject().kind().register());
            default -> Map.of(SearchFacet.YEAR, String.valueOf(2014 + random.nextInt(8)));
        };
    }
}
