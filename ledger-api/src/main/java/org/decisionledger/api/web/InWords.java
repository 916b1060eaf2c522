package org.decisionledger.api.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.decisionledger.core.time.Edtf;
import org.springframework.stereotype.Component;

/** Says instants of the ledger's own clock in words, in UK time; for templates, as {@code @inWords}. */
@Component("inWords")
class InWords {

    /** The day alone: "22 November 2026". */
    public String day(Instant instant) {
        return dayOf(instant);
    }

    /** Day and time of day: "22 November 2026 at 10:00:05am". */
    public String moment(Instant instant) {
        return momentOf(instant);
    }

    static String dayOf(Instant instant) {
        return Edtf.parse(local(instant).toLocalDate().toString()).inWords();
    }

    static String momentOf(Instant instant) {
        LocalDateTime whole = local(instant).truncatedTo(ChronoUnit.SECONDS);
        // LocalDateTime leaves out seconds that are zero; EDTF has them always.
        return Edtf.parse(whole.getSecond() == 0 ? whole + ":00" : whole.toString())
                .inWords();
    }

    private static LocalDateTime local(Instant instant) {
        return instant.atZone(Edtf.DEFAULT_ZONE).toLocalDateTime();
    }
}
