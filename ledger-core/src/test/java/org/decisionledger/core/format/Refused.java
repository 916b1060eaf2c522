package org.decisionledger.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.core.refusal.Fault;

/** That something is refused for one reason, at one place, in words that help. */
final class Refused {

    private Refused() {}

    static void malformed(String json) {
        List<Fault> faults = Exchanged.faultsOf(json);
        assertThat(faults).as(json).extracting(Fault::code).containsExactly("malformed-json");
    }

    /** The one fault of an entry that has one. */
    static Fault only(Exchanged entry) {
        List<Fault> faults = entry.faults();
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    static void refused(Exchanged entry, String code, String pointer, String words) {
        Fault fault = only(entry);
        assertThat(fault.code()).as(fault.toString()).isEqualTo(code);
        assertThat(fault.pointer()).isEqualTo(pointer);
        assertThat(fault.message()).contains(words);
    }
}
