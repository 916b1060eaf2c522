package org.decisionledger.projection.check;

import org.decisionledger.projection.casefile.*;
import org.decisionledger.projection.index.HeldSource;

final class PrintTable {
    public static void main(String[] a) {
        HeldSource s = new HeldSource();
        s.add(CaseLedger.everyCase());
        long t = System.nanoTime();
        CheckReport r = Checks.everywhere(s, AsOf.NOW, CheckSettings.STANDARD);
        System.out.println((System.nanoTime() - t) / 1000000 + " ms; " + r.failed() + " fail " + r.passed() + " pass "
                + r.notApplicable());
        for (var x : r.results())
            if ((a.length < 1 || x.check().matches(a[0]))
                    && (a.length > 1 || x.outcome() != CheckOutcome.NOT_APPLICABLE))
                System.out.println(x.check() + " " + x.outcome() + " " + x.on() + " [" + x.onTitle() + "]\n     "
                        + x.why() + "\n     "
                        + x.entries().stream().map(CheckReport.Used::entry).toList()
                        + (x.contested().isEmpty()
                                ? ""
                                : " CONTESTED "
                                        + x.contested().stream()
                                                .map(CheckReport.Used::entry)
                                                .toList()));
    }
}
