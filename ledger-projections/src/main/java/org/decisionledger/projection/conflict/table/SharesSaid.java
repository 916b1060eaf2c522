package org.decisionledger.projection.conflict.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.core.document.DocumentFact.PassageStated;
import org.decisionledger.core.document.Said;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.jspecify.annotations.Nullable;

/**
 * A share of a thing that a passage states in per cent, against the two figures that passages state of that part and of
 * the whole. Asked only where one figure each is stated, in one unit, on one footing and for one time.
 */
public final class SharesSaid implements Detector {

    private static final Pattern ABOUT = Pattern.compile(
            "(?i)((?:about|around|almost|nearly|over|under|some|approximately|circa|up to|more than|less than|c\\.?)\\s+)?(.*)");

    private record Passage(Standing entry, Said said, Cell.Number number) {

        boolean isShare() {
            return Amounts.isPercent(said.unit())
                    && said.attribute().toLowerCase(Locale.ROOT).contains("share");
        }

        boolean isOfPart(@Nullable String part) {
            return part == null ? said.part() == null : part.equalsIgnoreCase(said.part());
        }

        boolean isComparableWith(Passage other) {
            return said.attribute().equalsIgnoreCase(other.said.attribute())
                    && Objects.equals(said.unit(), other.said.unit())
                    && Objects.equals(said.basis(), other.said.basis())
                    && Objects.equals(said.period(), other.said.period());
        }
    }

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Passage> passages = new ArrayList<>();
        for (Standing s : naming) {
            if (s.fact() instanceof PassageStated stated) {
                stated.says().stream()
                        .filter(said -> said.of().equals(thing) && said.number() != null)
                        .forEach(said -> passages.add(new Passage(s, said, printed(said))));
            }
        }
        List<Found> found = new ArrayList<>();
        for (Passage share : passages) {
            if (share.isShare() && share.said().part() != null) {
                check(thing, share, passages, file).ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * The number with the place to which the words print it: "19.2m" is exact to 100,000. What is put as about, almost or
     * over a number may lie a whole place further from it.
     */
    private static Cell.Number printed(Said said) {
        Cell.Number exact = Cell.of(new BigDecimal(Objects.requireNonNull(said.number())));
        Matcher words = ABOUT.matcher(said.value().strip());
        String figure = words.matches() ? words.group(2) : "";
        boolean isAbout = words.matches() && words.group(1) != null;
        Cell.Number read =
                Cell.read(figure) instanceof Cell.Number n && n.value().compareTo(exact.value()) == 0 ? n : exact;
        return isAbout
                ? new Cell.Number(read.value(), read.place().multiply(BigDecimal.valueOf(3)), read.isPercent())
                : read;
    }

    private static Optional<Found> check(ThingId thing, Passage share, List<Passage> all, CaseFile file) {
        Optional<Passage> part = onlyOne(
                all,
                p -> !Amounts.isPercent(p.said().unit())
                        && p.isOfPart(share.said().part()));
        Optional<Passage> whole = part.flatMap(of -> onlyOne(all, p -> p.isOfPart(null) && p.isComparableWith(of)));
        return part.flatMap(p -> whole.filter(w -> w.number().value().signum() > 0)
                .filter(w -> !Proportion.fits(share.number(), p.number(), w.number()))
                .map(w -> found(thing, share, p, w, file)));
    }

    private static Optional<Passage> onlyOne(List<Passage> all, Predicate<Passage> which) {
        List<Passage> some = all.stream().filter(which).toList();
        return some.size() == 1 ? Optional.of(some.getFirst()) : Optional.empty();
    }

    private static Found found(ThingId thing, Passage share, Passage part, Passage whole, CaseFile file) {
        String unit = part.said().unit();
        return new Found(
                ConflictKind.SHARE_AGAINST_ITS_FIGURES,
                Hardness.ON_A_NATURAL_READING,
                thing,
                "The share of " + share.said().part() + " in " + file.titles().of(thing) + " is put at "
                        + Amounts.of(share.number().value(), "%") + "; "
                        + Amounts.of(part.number().value(), unit) + " out of "
                        + Amounts.of(whole.number().value(), unit) + " are "
                        + Proportion.inWords(share.number(), part.number(), whole.number()) + ".",
                List.of(share.entry().id(), part.entry().id(), whole.entry().id()).stream()
                        .distinct()
                        .toList());
    }
}
