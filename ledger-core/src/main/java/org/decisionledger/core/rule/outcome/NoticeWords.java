package org.decisionledger.core.rule.outcome;

/** What is said of notice. */
final class NoticeWords {

    private NoticeWords() {}

    /** A part of a sentence that begins with the rule. */
    static String of(NoticeShown notice) {
        if (notice.enough() == null) {
            return "states no days of notice";
        }
        String asked = "asks for " + notice.asked() + " " + DayWords.of(notice.count()) + " of notice";
        return switch (notice.enough()) {
            case YES -> asked + "; at least " + notice.fewest() + " were given";
            case NO -> asked + "; at most " + notice.most() + " were given";
            case POSSIBLY ->
                notice.most() == null
                        ? asked + "; the days of circulation and of decision are not both on record"
                        : asked + "; between " + notice.fewest() + " and " + notice.most()
                                + " were given, by how precisely the days are dated and counted";
        };
    }
}
