package org.decisionledger.projection.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/** Collects what one entry says. What is left out says nothing. */
final class Teller {

    private final Standing from;
    private final boolean outright;
    private final List<Saying> told = new ArrayList<>();

    Teller(Standing from, boolean outright) {
        this.from = from;
        this.outright = outright;
    }

    List<Saying> told() {
        return List.copyOf(told);
    }

    @Nullable
    Edtf occurred() {
        return from.occurred();
    }

    Standing from() {
        return from;
    }

    /** An attribute of which a thing has one. */
    Of once(ThingId of, String attribute) {
        return new Of(of, attribute, true);
    }

    /** An attribute of what this entry tells, of which a thing may have many. */
    Of here(ThingId of, String attribute) {
        return new Of(of, attribute, false);
    }

    /** What is said of one attribute of one thing. */
    final class Of {

        private final ThingId of;
        private final String attribute;
        private final boolean once;
        private @Nullable String part;
        private @Nullable String basis;
        private @Nullable Edtf period;

        private Of(ThingId of, String attribute, boolean once) {
            this.of = of;
            this.attribute = Attributes.named(attribute);
            this.once = once;
        }

        Of part(@Nullable String which) {
            this.part = Attributes.plain(which);
            return this;
        }

        Of part(@Nullable ThingId which) {
            return part(which == null ? null : which.value());
        }

        Of basis(@Nullable String footing) {
            this.basis = Attributes.plain(footing);
            return this;
        }

        Of period(@Nullable Edtf time) {
            this.period = time;
            return this;
        }

        void date(@Nullable Edtf date) {
            if (date != null) {
                add(new Quantity.OfDate(date), date.inWords());
            }
        }

        /** From when to when: a term, and by it a start and an end. */
        void stretch(@Nullable Edtf from) {
            if (from != null) {
                stretch(from, from.inWords());
            }
        }

        void stretch(Edtf from, String words) {
            add(new Quantity.OfDate(from), words);
            for (Ends.End end : Ends.of(from)) {
                new Of(of, end.attribute(), once).part(part).basis(basis).date(end.date());
            }
        }

        void money(@Nullable Money money) {
            if (money != null) {
                add(
                        new Quantity.OfNumber(money.amount(), money.currency().toLowerCase(Locale.ROOT)),
                        money.currency() + " " + money.value());
            }
        }

        void number(@Nullable Integer number, String unit) {
            if (number != null) {
                number(BigDecimal.valueOf(number), unit, number + " " + unit);
            }
        }

        void number(BigDecimal number, @Nullable String unit, String words) {
            add(Attributes.number(number, unit), words);
        }

        void things(Collection<? extends ThingId> things) {
            things.forEach(this::thing);
        }

        void thing(@Nullable ThingId thing) {
            if (thing != null) {
                thing(thing, thing.value());
            }
        }

        void thing(ThingId thing, String words) {
            add(new Quantity.OfThing(thing), words);
        }

        void words(@Nullable String words) {
            if (words != null) {
                add(new Quantity.OfWords(words), words);
            }
        }

        /** Words that may hold a date, a number or a length of time, as far as they can be read without a doubt. */
        void read(@Nullable String words) {
            if (words != null) {
                add(Attributes.read(attribute, words), words);
            }
        }

        void yesOrNo(@Nullable Boolean so, String yes, String no) {
            if (so != null) {
                words(so ? yes : no);
            }
        }

        void add(Quantity value, String words) {
            told.add(new Saying(of, attribute, part, basis, period, value, words, from, outright, once));
        }
    }
}
