package org.decisionledger.projection.sentence;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.fact.Figure;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.organisation.BodyRole;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** How single values are said, in sentences, on pages and at the terminal alike. */
public record Wording(Names names) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z]+:\\S");
    private static final Pattern LONG_TITLE = Pattern.compile(",| (of|in|for|at) ");

    /** A value of a field in words: text, date, sum, figure, code, thing, entry, number, yes or no, or a list of them. */
    public String of(Object value) {
        return switch (value) {
            case String text -> text(text);
            case Edtf date -> date.inWords();
            case Money sum -> money(sum);
            case Figure figure -> figure(figure);
            case Enum<?> code -> code(code);
            case ThingId thing -> text(names.of(thing));
            case EntryId entry -> entry.value();
            case Actor actor -> actor(actor, List.of());
            case Boolean yes -> yes ? "yes" : "no";
            case List<?> list -> list(list.stream().map(this::of).toList());
            default -> value.toString();
        };
    }

    /** Joined as "a, b and c"; with semicolons where an item has a comma or semicolon of its own. */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        boolean isLong = items.stream().anyMatch(item -> item.contains(",") || item.contains(";"));
        return String.join(isLong ? "; " : ", ", items.subList(0, items.size() - 1))
                + (isLong ? "; and " : " and ")
                + items.getLast();
    }

    /** £494,215 or £494,215.50; other currencies with their code, EUR 1,000.00. */
    public static String money(Money sum) {
        boolean isSterling = sum.currency().equals("GBP");
        boolean isWhole = sum.amount().stripTrailingZeros().scale() <= 0;
        int decimals = isSterling && isWhole
                ? 0
                : Math.max(0, Currency.getInstance(sum.currency()).getDefaultFractionDigits());
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        String sign = sum.amount().signum() < 0 ? "-" : "";
        return (isSterling ? sign + "£" : sum.currency() + " " + sign)
                + format.format(sum.amount().abs());
    }

    /** "228 assessments above contracted level (October 2017 to September 2018)"; the number as printed. */
    public String figure(Figure f) {
        String number = f.unit().equals("%") ? f.value() + "%" : f.value() + " " + text(f.unit());
        boolean isPlain = f.what().equalsIgnoreCase(f.unit());
        boolean isCounted = f.what().toLowerCase(Locale.UK).contains(f.unit().toLowerCase(Locale.UK));
        String said = isPlain ? number : isCounted ? f.value() + " " + text(f.what()) : text(f.what()) + ": " + number;
        List<String> more = new ArrayList<>();
        if (f.basis() != null) {
            if (isPlain) {
                said += " " + text(f.basis());
            } else {
                more.add(text(f.basis()));
            }
        }
        if (f.period() != null) {
            more.add(f.period().inWords());
        }
        if (f.of() != null) {
            more.add("for " + of(f.of()));
        }
        return bracketed(said, more);
    }

    /** A code in plain words: those of {@code sentences.properties}, else its own words in lower case. */
    public static String code(Enum<?> code) {
        String written = Fields.written(code);
        String words = Phrases.find("code." + code.getDeclaringClass().getSimpleName() + "." + written);
        return words == null ? written.replaceAll("([A-Z])", " $1").toLowerCase(Locale.UK) : words;
    }

    /** The actor with role and authority: "the Accountable Officer of Cannock Chase CCG (as host commissioner)". */
    public String actor(Actor actor) {
        return actor(actor, List.of());
    }

    String actor(Actor actor, List<String> further) {
        List<String> more = new ArrayList<>();
        if (actor.role() != null && actor.role() != BodyRole.OTHER) {
            more.add("as " + code(actor.role()));
        }
        if (actor.authority() != null) {
            more.add("relying on " + text(actor.authority()));
        }
        String notStated = actor.notStated() == null ? "" : text(actor.notStated());
        if (isNamed(actor) && !notStated.isEmpty()) {
            more.add(notStated);
        }
        more.addAll(further);
        String who = isNamed(actor) ? party(actor.organisation(), actor.office()) : notStated;
        return bracketed(who.isEmpty() ? "not stated" : who, more);
    }

    /** Whether body or post is known. */
    public static boolean isNamed(Actor actor) {
        return actor.organisation() != null || actor.office() != null;
    }

    /** A date with the word that leads to it: "on 15 April 2019", "in November 2019", "from April to May 2019". */
    public static String when(Edtf date) {
        String words = date.inWords();
        boolean leads = Stream.of("by ", "from ", "to ", "some time ", "no start", "start not")
                .anyMatch(words::startsWith);
        if (leads) {
            return words;
        }
        if (date.isInterval() && words.contains(" to ")) {
            return "from " + words;
        }
        return switch (date.precision()) {
            case DAY, TIME -> "on " + words;
            default -> "in " + words;
        };
    }

    /** How an account came: present or not, through whom, when told. */
    List<String> telling(Account account) {
        List<String> more = new ArrayList<>();
        if (account.distance() != null) {
            more.add(code(account.distance()));
        }
        if (account.through() != null) {
            more.add("heard through: " + text(account.through()));
        }
        if (account.stated() != null) {
            more.add("as told " + when(account.stated()));
        }
        return more;
    }

    /** The post "of" the body, unless the title of the post names the body already. */
    private String party(@Nullable OrganisationId organisation, @Nullable OfficeId office) {
        String body = organisation == null ? "" : of(organisation);
        if (office == null) {
            return body;
        }
        String title = of(office);
        String post = title.equals(office.value()) || title.startsWith("the ") ? title : "the " + title;
        boolean isNamedInTitle = title.toLowerCase(Locale.UK).contains(body.toLowerCase(Locale.UK));
        return body.isEmpty() || isNamedInTitle ? post : post + (isLong(title) ? ", of " : " of ") + body;
    }

    private static boolean isLong(String title) {
        return LONG_TITLE.matcher(title).find();
    }

    static String capitalised(String words) {
        boolean isIdentifier = IDENTIFIER.matcher(words).lookingAt();
        return words.isEmpty() || isIdentifier ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A text goes on in the middle of a sentence, so its own full stop and line ends are dropped. */
    static String text(String text) {
        return withoutStop(SPACE.matcher(text.strip()).replaceAll(" "));
    }

    static String withoutStop(String text) {
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }

    private static String bracketed(String words, List<String> more) {
        return more.isEmpty() ? words : words + " (" + String.join("; ", more) + ")";
    }
}
