package org.decisionledger.api.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.api.ods.Ods.codes;
import static org.decisionledger.api.ods.Ods.entries;
import static org.decisionledger.api.ods.Ods.entry;
import static org.decisionledger.api.ods.Ods.ids;
import static org.decisionledger.api.ods.Ods.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OrganisationFact.SuccessionRecorded;
import org.decisionledger.core.organisation.OrganisationKind;
import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F11: the files succ and succarc become entries, row by row. */
class SuccessorFilesTest {

    @Test
    void aRowIsASuccessionStatedWithItsRowAsLocator() {
        List<Entry> entries = entries("ZAA,ZAC,R,20180601,0\r\nZAB,ZAC,R,20180601,0\r\n");

        Entry second = entry(entries, "ods-zab-zac-2018-06-01");
        assertThat(((SuccessionRecorded) second.fact()).legalDate()).isEqualTo(Edtf.parse("2018-06-01"));
        assertThat(second.header().sources()).extracting(Source::locator).containsExactly("row 2");
        assertThat(second.header().note())
                .isEqualTo(
                        "Listed in row 2 with reason \"R\" and indicator \"0\". The one date of a row is taken as the"
                                + " date in law, in which the service dates successions.");
        assertThat(ids(entries)).hasSize(6).contains("ods-zaa-zac-2018-06-01");
    }

    @Test
    void theFileNamesNoBodyAndTheRegistrationSaysSo() {
        Entry body = entry(entries("ZAA,ZAC,R,20180601,0\n"), "ods-zaa-registered");

        assertThat(((OrganisationRegistered) body.fact()).name()).isEqualTo("organisation with ODS code ZAA");
        assertThat(((OrganisationRegistered) body.fact()).kind()).isEqualTo(OrganisationKind.OTHER);
        assertThat(body.header().note()).isEqualTo("The successor file gives codes and no names.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZAA,ZAC,R,20180601,0",
                "\"ZAA\",\"ZAC\",\"R\",\"20180601\",\"0\"\r\n",
                "Old Code,New Code,Reason,Date,Indicator\nZAA,ZAC,R,20180601,0",
                "\uFEFFZAA,ZAC,R,20180601,0\r",
                "\n\nOLD,NEW,REASON,DATE,INDICATOR\r\n\r\n ZAA , ZAC ,R, 20180601 ,0\r\n\r\n",
                "ZAA,ZAC,R,20180601,0,,,",
                "ZAA,ZAC,R,20180601"
            })
    void headersQuotesBlanksAndEmptyRowsMakeNoDifference(String file) {
        assertThat(ids(entries(file))).contains("ods-zaa-zac-2018-06-01").hasSize(4);
    }

    @Test
    void aRowWithoutADateIsNeverTakenForAHeader() {
        assertThat(ids(entries("ABC,DEF,R,,\n"))).contains("ods-abc-def-undated");
        assertThat(codes(read("ABC,DEF,R,,\n").warnings())).containsExactly("undated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "ZAA,ZAA,R,20180601,0|follows-itself|row 1: ZAA is listed as its own successor.",
                "ZAA,ZAC,R,2018-06-01,0|malformed-date|row 1: \"2018-06-01\" is not a date.",
                "ZAA,ZAC,R,20180631,0|malformed-date|row 1: \"20180631\" is not a date.",
                "zaa,ZAC,R,20180601,0|malformed-code|row 1: The old code, \"zaa\", is not one",
                "ZAA,,R,20180601,0|malformed-code|row 1: The new code, \"\", is not one",
                "ZAA,=cmd(),R,20180601,0|malformed-code|row 1: The new code, \"=cmd()\", is not one",
                "ZAA,ZAC|malformed-csv|row 1: The row has 2 cells.",
                "ZAA,ZAC,R,20180601,0,x|malformed-csv|row 1: The row has 6 cells.",
                "Z\"A,ZAC,R,20180601,0|malformed-csv|holds a quotation mark inside a cell",
                "\"ZAA\"x,ZAC,R,20180601,0|malformed-csv|holds text after a closing quotation mark",
                "\"ZAA,ZAC,R,20180601,0|malformed-csv|has a quotation mark that is never closed",
                "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u|malformed-csv|has more than 20 cells"
            })
    void aFaultyRowIsToldWithItsNumberAndTheRestIsJudged(String row, String code, String words) {
        OdsRead read = read(row + "\nZAA,ZAC,R,20180601,0\nZAD,ZAD,R,20180601,0\n");

        assertThat(codes(read.faults())).containsExactly(code, "follows-itself");
        assertThat(read.faultLines().get(0)).contains(words);
        assertThat(read.faultLines().get(1)).contains("row 3: ");
    }

    @Test
    void aCellThatNeverEndsIsPassedOverWithItsLine() {
        String endless = "ZAA," + "x".repeat(CsvRows.LONGEST_CELL + 1) + ",R,20180601,0\n";
        String quoted = "\"" + "x\"\"".repeat(CsvRows.LONGEST_CELL) + "\n";

        OdsRead read = read(endless + quoted + "y".repeat(5_000) + "\n");

        assertThat(codes(read.faults())).containsExactly("malformed-csv", "malformed-csv", "malformed-csv");
        assertThat(read.faultLines()).allMatch(line -> line.contains("perhaps a quotation mark is not closed"));
    }

    @Test
    void aFileOfTooManyRowsOrNoneIsRefused() {
        String rows = "\n".repeat(SuccessorFile.MOST_ROWS) + "ZAA,ZAC,R,20180601,0\n";

        assertThat(codes(read(rows).faults())).containsExactly("too-long");
        assertThat(codes(read("").faults())).containsExactly("empty");
        assertThat(codes(read("Old,New,Reason,Date,Indicator\n").faults())).containsExactly("empty");
    }

    @Test
    void anotherReasonThanRIsNotedWithAWarning() {
        assertThat(codes(read("ZAA,ZAC,M,20180601,1\n").warnings())).containsExactly("unknown-reason");
        assertThat(entry(entries("ZAA,ZAC,M,20180601,1\n"), "ods-zaa-zac-2018-06-01")
                        .header()
                        .note())
                .contains("reason \"M\" and indicator \"1\"");
    }

    @Test
    void rowsThatRepeatEachOtherAreOneEntryAndTheirPlacesAreCitedUpToABound() {
        String rows =
                IntStream.range(0, 60).mapToObj(i -> "ZAA,ZAC,R,20180601,0").collect(Collectors.joining("\n"));

        Entry succession = entry(entries(rows), "ods-zaa-zac-2018-06-01");

        assertThat(succession.header().sources()).hasSize(50);
        assertThat(succession.header().note()).endsWith("It is stated in 60 places, of which 50 are cited.");
    }

    @Test
    void thePublishedFileIsCitedByItsNameAndDigestAndTheSameFileIsTheSameDocument(@TempDir Path folder)
            throws IOException {
        Path published = Files.writeString(folder.resolve("SuccArc.csv"), "5ZZ,Z4Y,R,20130331,1\n");
        Path renamed = Files.copy(published, folder.resolve("mine.csv"));

        DocumentRegistered first = document(published);
        DocumentRegistered second = document(renamed);

        assertThat(first.title()).isEqualTo("NHS Organisation Data Service, successor file succarc.csv");
        assertThat(second.title()).isEqualTo("NHS Organisation Data Service, successor file");
        assertThat(second.document()).isEqualTo(first.document());
        assertThat(first.sha256()).hasSize(64).isEqualTo(second.sha256());
        assertThat(first.dated()).isNull();
    }

    private static DocumentRegistered document(Path file) {
        OdsRead read = OdsFiles.read(List.of(file.toString()), InputStream.nullInputStream());
        return (DocumentRegistered)
                OdsImport.of(read, new Ods.Ledger()).entries().getFirst().fact();
    }
}
