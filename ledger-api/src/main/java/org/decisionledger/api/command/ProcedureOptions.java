package org.decisionledger.api.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What whoever asks states of a procedure; what is left out is not stated. */
final class ProcedureOptions {

    @Option(
            names = "--commenced",
            paramLabel = "DATE",
            description = "When the procedure commenced (EDTF), never the day of the award; else as recorded.")
    @Nullable
    String commenced;

    @Option(
            names = "--area",
            paramLabel = "health|other",
            description = "What was bought: health care services in England, or something else.")
    @Nullable
    String area;

    @Option(
            names = "--authority",
            paramLabel = "KIND",
            description = "Who bought, for example clinical-commissioning-group or integrated-care-board; else as"
                    + " registered.")
    @Nullable
    String authority;

    /** The same as a server takes it. */
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("commenced", commenced);
        parameters.put("area", area);
        parameters.put("authority", authority);
        return parameters;
    }
}
