package org.decisionledger.projection.statutory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.statutory.AwardRecord.Shown;
import org.decisionledger.projection.statutory.NoticeDrafts.Said;
import org.jspecify.annotations.Nullable;

/** What entries show of one thing that a notice asks, in the making. */
final class Filled {

    private final List<Said> says = new ArrayList<>();
    private final Set<Standing> entries = new LinkedHashSet<>();
    private @Nullable String missing;

    /** An entry says this; nothing when it leaves it out. */
    Filled says(Standing s, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            says.add(new Said(text, s.id().value()));
            entries.add(s);
        }
        return this;
    }

    /** What has to be added in any case. */
    Filled always(String lacking) {
        missing = lacking;
        return this;
    }

    /** What has to be added where no entry says anything, and what would fill it. */
    Filled otherwise(String lacking) {
        if (says.isEmpty()) {
            missing = missing == null ? lacking : lacking + " " + missing;
        }
        return this;
    }

    boolean nothing() {
        return says.isEmpty();
    }

    List<Said> says() {
        return says;
    }

    List<Standing> entries() {
        return entries.stream().sorted(CaseFile.BY_OCCURRENCE).toList();
    }

    @Nullable
    String missing() {
        return missing;
    }

    Shown shown() {
        if (says.isEmpty()) {
            return Shown.NOT_SHOWN;
        }
        return missing == null ? Shown.SHOWN : Shown.PARTLY_SHOWN;
    }
}
