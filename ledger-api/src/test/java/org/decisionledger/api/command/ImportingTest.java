package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.api.http.Posted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTest {

    private static final String CASE = "example:south-staffordshire";

    @TempDir
    Path folder;

    private Terminal run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = folder.toString();
        return Terminal.run(all);
    }

    @Test
    void theSameFilesAreTakenInOnceAndADryRunTakesInNothing() {
        Terminal dry = run("import", "--dry-run", CASE);
        assertThat(dry.exit()).isZero();
        assertThat(dry.out()).startsWith("Would add ");
        assertThat(Terminal.head(folder)).isZero();

        Terminal first = run("import", CASE);
        Matcher told = Pattern.compile("Added ([0-9]+) entries; 0 already present\\. Positions 1 to ([0-9]+)\\.")
                .matcher(first.out().strip());
        assertThat(told.matches()).as(first.out() + first.err()).isTrue();
        int added = Integer.parseInt(told.group(1));
        assertThat(added).isGreaterThanOrEqualTo(1128).isEqualTo(Integer.parseInt(told.group(2)));
        assertThat(Terminal.head(folder)).isEqualTo(added);

        Terminal second = run("import", CASE);
        assertThat(second.exit()).isZero();
        assertThat(second.out().strip()).isEqualTo("Added 0 entries; " + added + " already present.");
        assertThat(run("import", CASE, "--format", "json").out().strip())
                .isEqualTo("{\"added\":0,\"present\":" + added + ",\"dryRun\":false}");
        assertThat(Terminal.head(folder)).isEqualTo(added);
    }

    @Test
    void standardInputIsTakenInAndOneEntryIsToldAsOne() {
        Terminal background = Terminal.with(Posted.background(), "import", "-", "--data", folder.toString());
        assertThat(background.out().strip()).isEqualTo("Added 4 entries; 0 already present. Positions 1 to 4.");
        Terminal one = Terminal.with(Posted.OFFER, "import", "-", "--data", folder.toString());
        assertThat(one.out().strip()).isEqualTo("Added 1 entry; 0 already present. Positions 5 to 5.");
    }
}
