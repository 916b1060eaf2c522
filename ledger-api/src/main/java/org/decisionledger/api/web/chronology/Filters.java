package org.decisionledger.api.web.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.chronology.Chronology;
import org.decisionledger.projection.chronology.DateQuestion;
import org.decisionledger.projection.chronology.DateQuestion.Operator;
import org.decisionledger.projection.chronology.Facet;
import org.decisionledger.projection.chronology.Sieve;
import org.decisionledger.projection.chronology.Sifted;
import org.decisionledger.projection.chronology.Sifted.Count;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a chronology as links and in words.
 *
 * @param active what is asked for, each with the address that takes it away
 * @param facets what can be asked for, with what each choice would show
 */
public record Filters(List<Active> active, List<Choices> facets) {

    /** Longer lists are folded until somebody asks for all of one. */
    private static final int FEW = 8;

    /**
     * A filter in force.
     *
     * @param key the ending of the message that says what it is about
     * @param words what it asks for
     * @param without the address that takes it away
     */
    public record Active(String key, String words, String without) {}

    /**
     * The choices of one facet.
     *
     * @param key the facet as written in addresses, also the ending of its messages
     * @param open whether it is to stand open
     * @param choices the most frequent first
     * @param all the address that shows all of them; {@code null} when all are shown
     */
    public record Choices(
            String key,
            boolean open,
            List<Choice> choices,
            @Nullable String all) {}

    /** One choice: what it is called, how many entries it would show, and the address that asks for it. */
    public record Choice(String words, int number, String address, boolean chosen) {}

    static Filters of(Chronology chronology, Sieve sieve, Sifted sifted, ChronologyAddress address) {
        return new Filters(
                active(chronology, sieve, address),
                Stream.of(Facet.values())
                        .filter(facet -> !sifted.of(facet).isEmpty())
                        .map(facet -> choices(facet, sieve, sifted, address))
                        .toList());
    }

    private static Choices choices(Facet facet, Sieve sieve, Sifted sifted, ChronologyAddress address) {
        String chosen = sieve.chosen().get(facet);
        boolean all = facet.written().equals(address.parameters().get(ChronologyParameters.ALL));
        List<Count> counts = sifted.of(facet);
        List<Choice> choices = new ArrayList<>();
        for (Count count : counts) {
            boolean here = count.value().equals(chosen);
            if (all || here || choices.size() < FEW) {
                choices.add(new Choice(
                        count.words(),
                        count.number(),
                        address.with(facet.written(), here ? null : count.value()),
                        here));
            }
        }
        return new Choices(
                facet.written(),
                all || chosen != null || facet == Facet.ONLY || facet == Facet.LANE,
                choices,
                choices.size() == counts.size() ? null : address.with(ChronologyParameters.ALL, facet.written()));
    }

    private static List<Active> active(Chronology chronology, Sieve sieve, ChronologyAddress address) {
        List<Active> active = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            String value = sieve.chosen().get(facet);
            if (value != null) {
                active.add(new Active(
                        facet.written(),
                        chronology.titles().getOrDefault(value, value),
                        address.without(facet.written())));
            }
        }
        DateQuestion date = sieve.date();
        if (date != null) {
            active.add(new Active(
                    "date",
                    words(date),
                    address.without(
                            ChronologyParameters.OPERATOR, ChronologyParameters.DATE, ChronologyParameters.TO)));
        }
        recorded(active, ChronologyParameters.RECORDED_FROM, sieve.recordedFrom(), address);
        recorded(active, ChronologyParameters.RECORDED_TO, sieve.recordedTo(), address);
        return active;
    }

    private static void recorded(List<Active> active, String name, @Nullable LocalDate day, ChronologyAddress address) {
        if (day != null) {
            active.add(new Active(name, Edtf.parse(day.toString()).inWords(), address.without(name)));
        }
    }

    private static String words(DateQuestion date) {
        Edtf window = date.window();
        return window == null || date.operator() == Operator.UNDATED
                ? date.operator().words()
                : date.operator() == Operator.BETWEEN
                        ? window.inWords()
                        : date.operator().words() + " " + window.inWords();
    }
}
