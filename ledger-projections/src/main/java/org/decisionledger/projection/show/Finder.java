package org.decisionledger.projection.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Titles;

/** Finds the thing somebody means by words, wherever an identifier is asked for. */
public final class Finder {

    private static final int MOST_OF_A_KIND = 10_000;

    private Finder() {}

    /** A thing that fits the words. */
    public record Match(String id, String title) {}

    /**
     * The things of {@code kinds} whose name or identifier holds every one of {@code words}, whatever their case. Things
     * whose whole name or identifier is the words come without the others.
     */
    public static List<Match> find(EntrySource source, String words, Collection<ThingKind> kinds, AsOf asOf) {
        String asked = words.toLowerCase(Locale.ROOT).strip();
        List<String> wanted = Arrays.asList(asked.split("\\s+"));
        List<Match> matches = new ArrayList<>();
        List<Match> exact = new ArrayList<>();
        for (ThingKind kind : kinds) {
            Gathering gathering = new Gathering(source, asOf);
            List<ThingId> things = source.things(kind, gathering.cut(), null, MOST_OF_A_KIND);
            Titles titles = gathering
                    .with(source.introducing(things, gathering.cut()))
                    .fold()
                    .titles();
            for (ThingId thing : things) {
                String title = titles.of(thing);
                if (title.equalsIgnoreCase(asked) || thing.slug().equals(asked)) {
                    exact.add(new Match(thing.value(), title));
                }
                String text = (title + " " + thing.value()).toLowerCase(Locale.ROOT);
                if (wanted.stream().allMatch(text::contains)) {
                    matches.add(new Match(thing.value(), title));
                }
            }
        }
        return List.copyOf(exact.isEmpty() ? matches : exact);
    }
}
