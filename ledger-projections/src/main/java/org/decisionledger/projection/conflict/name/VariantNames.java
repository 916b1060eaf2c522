package org.decisionledger.projection.conflict.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OtherName;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;

/** A body's name is written in two ways of which one looks like a slip: word for word the same but for a few letters. */
public final class VariantNames implements Detector {

    private static final int SHARED_BEGINNING = 5;
    private static final int LETTERS_FOR_A_SLIP = 6;

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Found> found = new ArrayList<>();
        for (Standing s : naming) {
            if (s.fact() instanceof OrganisationRegistered body
                    && body.organisation().equals(thing)) {
                List<OtherName> variants = body.otherNames().stream()
                        .filter(o -> alike(body.name(), o.name()))
                        .toList();
                if (!variants.isEmpty()) {
                    found.add(new Found(
                            ConflictKind.TWO_NAMES_FOR_ONE_THING,
                            Hardness.WORDING_ONLY,
                            thing,
                            why(body, variants),
                            List.of(s.id())));
                }
            }
        }
        return List.copyOf(found);
    }

    private static String why(OrganisationRegistered body, List<OtherName> variants) {
        StringBuilder why = new StringBuilder("One body is written “" + body.name() + "”");
        for (OtherName variant : variants) {
            why.append(" and “").append(variant.name()).append('”');
            if (variant.where() != null) {
                why.append(" (").append(variant.where()).append(')');
            }
        }
        return why.append('.').toString();
    }

    /** As many words, and those that differ begin alike or, when they are long enough, differ in a letter or two. */
    static boolean alike(String a, String b) {
        List<String> mine = words(a);
        List<String> theirs = words(b);
        if (mine.equals(theirs) || mine.size() != theirs.size() || mine.size() < 2) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).equals(theirs.get(i)) && !nearly(mine.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT)
                .replace("'s", "")
                .replace("’s", "")
                .split("[^\\p{L}\\p{N}]+"));
    }

    private static boolean nearly(String a, String b) {
        int beginning = Math.min(SHARED_BEGINNING, Math.min(a.length(), b.length()));
        boolean beginsAlike = beginning >= SHARED_BEGINNING && a.startsWith(b.substring(0, beginning));
        int shorter = Math.min(a.length(), b.length());
        return beginsAlike || shorter > SHARED_BEGINNING && letters(a, b) <= shorter / LETTERS_FOR_A_SLIP;
    }

    /** How many letters have to be put in, left out or changed to make one of the other. */
    private static int letters(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), change);
                corner = above;
            }
        }
        return row[b.length()];
    }
}
