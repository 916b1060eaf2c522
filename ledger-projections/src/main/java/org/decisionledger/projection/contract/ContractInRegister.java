package org.decisionledger.projection.contract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.decisionledger.core.calendar.DaySpan;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.timeline.RowMaker;

/** What a register shows of a contract's end and of the time left. */
public final class ContractInRegister {

    private ContractInRegister() {}

    /**
     * The ends that stand, the days to them as of the date asked about, and the last safe start where lead times are on
     * record. The meetings of committees are not looked at here.
     *
     * @param file the entries that name the contract, as of the moment asked about
     */
    public static Map<String, String> details(CaseFile file, ContractId contract) {
        ContractFile about = new ContractFile(file, contract, null);
        LocalDate day = about.on == null ? null : DaySpan.of(about.on).last();
        Ends ends = new Ends(about);
        Map<Edtf, List<Ends.Told>> standing = ends.standing();
        List<EndThen> then = new EndsInWords(about, ends, new RowMaker(file), day).standing(standing);
        Map<String, String> details = new LinkedHashMap<>();
        if (!then.isEmpty()) {
            details.put(
                    then.size() == 1 ? "end that stands" : "ends told differently",
                    then.stream().map(EndThen::words).collect(Collectors.joining("; ")));
        }
        if (day != null && !then.isEmpty()) {
            details.put(
                    "days to the end",
                    then.stream()
                            .map(e -> Objects.requireNonNull(e.daysWords()))
                            .collect(Collectors.joining("; ")));
        }
        String start = new TimeLefts(about, null, day)
                .of(standing, Asked.NOTHING).stream()
                        .filter(left -> left.entry() != null)
                        .map(left -> (left.daysWords() == null ? left.words() : left.daysWords())
                                + left.notes().stream().map(n -> " " + n).collect(Collectors.joining()))
                        .collect(Collectors.joining("; "));
        if (!start.isEmpty()) {
            details.put("last safe start", start);
        }
        return details;
    }
}
