package org.decisionledger.projection.conflict.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.decisionledger.core.document.DocumentFact.TablePrinted;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;

/**
 * A column headed as a share, in per cent, against the one column of figures beside it. Asked only where there is one
 * such column each and one total row, which prints the whole as 100%: otherwise what the share is of is not plain.
 */
public final class SharesOfFigures implements Detector {

    private static final Pattern SHARE = Pattern.compile("(?i).*\\b(share|shares|proportion|percentage|per cent|%).*");

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Found> found = new ArrayList<>();
        for (Standing s : naming) {
            if (s.fact() instanceof TablePrinted printed && printed.document().equals(thing)) {
                check(thing, s, new PrintedTable(printed), file, found);
            }
        }
        return found;
    }

    private static void check(ThingId thing, Standing s, PrintedTable table, CaseFile file, List<Found> found) {
        List<Integer> shares = table.figures().stream()
                .filter(c -> Amounts.isPercent(table.column(c).unit()))
                .toList();
        List<Integer> figures = table.figures().stream()
                .filter(c -> !Amounts.isPercent(table.column(c).unit()))
                .toList();
        if (shares.size() != 1 || figures.size() != 1 || table.totalRows().size() != 1) {
            return;
        }
        int share = shares.getFirst();
        int total = table.totalRows().getFirst();
        boolean isShare = SHARE.matcher(table.column(share).name()).matches();
        if (isShare
                && isHundred(table.cell(total, share))
                && table.cell(total, figures.getFirst()) instanceof Cell.Number whole
                && whole.value().signum() > 0) {
            for (int r : table.lines()) {
                row(thing, s, table, new Place(r, share, figures.getFirst()), whole, file, found);
            }
        }
    }

    private record Place(int row, int share, int figure) {}

    private static void row(
            ThingId thing, Standing s, PrintedTable t, Place at, Cell.Number whole, CaseFile file, List<Found> found) {
        if (!(t.cell(at.row(), at.share()) instanceof Cell.Number printed)
                || !(t.cell(at.row(), at.figure()) instanceof Cell.Number part)) {
            return;
        }
        if (!Proportion.fits(printed, part, whole)) {
            String unit = t.column(at.figure()).unit();
            found.add(new Found(
                    ConflictKind.SHARE_AGAINST_ITS_FIGURES,
                    Hardness.CANNOT_BOTH_BE_TRUE,
                    thing,
                    "Table \"" + t.name() + "\" of \"" + file.titles().of(thing) + "\" prints "
                            + Amounts.of(printed.value(), "%") + " as the share of \""
                            + t.row(at.row()).label() + "\"; its " + Amounts.of(part.value(), unit) + " out of "
                            + Amounts.of(whole.value(), unit) + " are " + Proportion.inWords(printed, part, whole)
                            + ".",
                    List.of(s.id())));
        }
    }

    private static boolean isHundred(Cell cell) {
        return cell instanceof Cell.Number n
                && n.value().round(MathContext.DECIMAL32).compareTo(BigDecimal.valueOf(100)) == 0;
    }
}
