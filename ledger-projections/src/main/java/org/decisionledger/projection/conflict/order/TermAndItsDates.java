package org.decisionledger.projection.conflict.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.contract.ContractFact.ContractTermStated;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.conflict.order.EndsOfContract.Told;
import org.jspecify.annotations.Nullable;

/**
 * A contract whose start and stated length, with the length of its extension where there is one, do not lead to the end
 * that is told. Asked only where one length is told of each; a month more or less is let pass.
 */
public final class TermAndItsDates implements Detector {

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern LENGTH =
            Pattern.compile("\\b(\\d{1,3}|" + String.join("|", NUMBERS) + ")[ -](year|month)s?\\b");
    private static final Pattern MORE_THAN_ONE = Pattern.compile("\\+|up to|option|maximum|extend");
    private static final int DAYS_LET_PASS = 31;

    private record Length(int months, String words, Standing from) {}

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        if (!(thing instanceof ContractId contract)) {
            return List.of();
        }
        List<Standing> own = naming.stream()
                .filter(s -> contract.equals(Entries.own(s.fact())))
                .toList();
        EndsOfContract told = EndsOfContract.of(own);
        Optional<Length> term = one(lengths(own, false));
        Optional<Length> added = one(lengths(own, true));
        boolean isExtended = own.stream().anyMatch(s -> s.fact() instanceof ContractExtended);
        if (term.isEmpty() || isExtended && added.isEmpty()) {
            return List.of();
        }
        List<Told> ends = isExtended
                ? told.extended()
                : Stream.concat(told.ends().stream(), told.expired().stream()).toList();
        List<Found> found = new ArrayList<>();
        for (Told start : told.starts()) {
            ends.forEach(end -> check(contract, start, term.get(), added, end).ifPresent(found::add));
        }
        return found.stream().limit(1).toList();
    }

    private static Optional<Found> check(
            ContractId contract, Told start, Length term, Optional<Length> added, Told end) {
        int months = term.months() + added.map(Length::months).orElse(0);
        Optional<LocalDate> first =
                Dates.first(start.date()).map(d -> d.plusMonths(months).minusDays(DAYS_LET_PASS));
        Optional<LocalDate> last =
                Dates.last(start.date()).map(d -> d.plusMonths(months).plusDays(DAYS_LET_PASS));
        Optional<LocalDate> from = Dates.first(end.date());
        Optional<LocalDate> to = Dates.last(end.date());
        boolean isKnown = Stream.of(first, last, from, to).allMatch(Optional::isPresent);
        if (!isKnown || !from.get().isAfter(last.get()) && !to.get().isBefore(first.get())) {
            return Optional.empty();
        }
        String lengths = Entries.quoted(term.words())
                + added.map(a -> " and " + Entries.quoted(a.words())).orElse("");
        return Optional.of(new Found(
                ConflictKind.TERM_DOES_NOT_FIT,
                Hardness.ON_A_NATURAL_READING,
                contract,
                "A start " + Dates.when(start.date()) + " and a length of " + lengths + " (" + months
                        + " months) do not lead to the end that " + Entries.named(end.from()) + " gives, "
                        + end.date().inWords() + ".",
                Entries.ids(Stream.concat(
                        Stream.of(start.from(), term.from()),
                        Stream.concat(added.map(Length::from).stream(), Stream.of(end.from()))))));
    }

    private static List<Length> lengths(List<Standing> own, boolean ofExtension) {
        return own.stream()
                .filter(s -> s.fact() instanceof ContractExtended == ofExtension)
                .flatMap(s -> length(s).stream())
                .toList();
    }

    /** Nothing where more than one length is told: then which of them counts is not plain. */
    private static Optional<Length> one(List<Length> lengths) {
        return lengths.stream().map(Length::months).distinct().count() == 1
                ? Optional.of(lengths.getFirst())
                : Optional.empty();
    }

    private static Optional<Length> length(Standing s) {
        String words = words(s);
        if (words == null) {
            return Optional.empty();
        }
        String plain = words.toLowerCase(Locale.ROOT);
        Matcher length = LENGTH.matcher(plain);
        if (MORE_THAN_ONE.matcher(plain).find() || !length.find()) {
            return Optional.empty();
        }
        int word = NUMBERS.indexOf(length.group(1));
        int number = word < 0 ? Integer.parseInt(length.group(1)) : word + 1;
        int months = length.group(2).equals("year") ? number * 12 : number;
        return length.find() ? Optional.empty() : Optional.of(new Length(months, words, s));
    }

    private static @Nullable String words(Standing s) {
        if (s.fact() instanceof ContractAwarded award) {
            return award.termStated();
        }
        if (s.fact() instanceof ContractTermStated stated) {
            return stated.termStated();
        }
        return s.fact() instanceof ContractExtended extension ? extension.periodStated() : null;
    }
}
