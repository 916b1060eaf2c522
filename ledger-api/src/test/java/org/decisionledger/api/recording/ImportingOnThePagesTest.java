package org.decisionledger.api.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.server.ServerSettings;
import org.decisionledger.api.signin.Role;
import org.decisionledger.api.signin.UserFault;
import org.decisionledger.api.signin.Users;
import org.decisionledger.api.signin.Visitor;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are sent, tried, recorded and taken back on the pages. */
class ImportingOnThePagesTest {

    private static final String CHOSEN = "three plain words";
    private static final long LONGEST_WAIT_MS = 60_000;
    private static final Pattern SENT = Pattern.compile("/imports/([A-Za-z0-9-]+)");
    private static final String LETTER = """
            {"id":"%s","type":"DocumentRegistered","subject":"doc:%s","by":{"notStated":"itself"},\
            "data":{"document":"doc:%s","title":"Letter %s","kind":"letter"},\
            "sources":[{"document":"doc:%s","locator":"heading"}]}
            """;

    @TempDir
    static Path folder;

    private static OpenLedger ledger;
    private static LedgerServer server;
    private static Visitor jane;

    @BeforeAll
    static void serve() throws UserFault {
        ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("data")).withoutDurability());
        ledger.recorder()
                .record(CaseFiles.read(List.of("example:suffolk"), InputStream.nullInputStream())
                        .entries());
        ledger.index().awaitCaughtUp(LONGEST_WAIT_MS);
        server = LedgerServer.start(ledger, "127.0.0.1", 0, ServerSettings.STANDARD.withUsers(folder.resolve("users")));
        Users.Issued issued = server.users().add("jane.smith", "Jane Smith", Set.of(Role.OFFICER));
        server.users().choose("jane.smith", issued.password(), CHOSEN, CHOSEN);
        jane = new Visitor(server.port());
        jane.signIn("jane.smith", CHOSEN);
    }

    @AfterAll
    static void close() {
        jane.close();
        server.close();
        ledger.close();
    }

    private static String letter(String name) {
        return LETTER.formatted("entry-" + name, name, name, name, name);
    }

    private static Visitor.Page sent(String name, String text, String... fields) {
        return jane.postFile("/imports", "/imports", name, text.getBytes(StandardCharsets.UTF_8), fields);
    }

    private static Visitor.Page posted(String address, String what, String... fields) {
        Visitor.Page page = jane.post(address, address + what, fields);
        ledger.index().awaitCaughtUp(LONGEST_WAIT_MS); // a busy machine may need a while
        return page;
    }

    private static String id(Visitor.Page page) {
        Matcher id = SENT.matcher(page.path());
        assertThat(id.find()).as(page.path() + page.body()).isTrue();
        return id.group(1);
    }

    @Test
    void aFileIsTriedBeforeItIsRecordedAndItsEntriesCanBeTakenBack() {
        long before = ledger.log().head();
        Visitor.Page tried = sent("letters.jsonl", letter("first") + letter("second"));
        assertThat(tried.body()).contains("It would add 2 entries", "Nothing has been recorded yet");
        assertThat(ledger.log().head()).isEqualTo(before);
        String address = "/imports/" + id(tried);
        assertThat(posted(address, "/record").body()).contains("2 entries were recorded");
        posted(address, "/record");
        assertThat(ledger.log().head()).as("sent twice, recorded once").isEqualTo(before + 2);
        assertThat(jane.get("/entries/entry-first").body()).contains("Jane Smith (jane.smith)");
        Visitor.Page again = sent("letters.jsonl", letter("first") + letter("third"));
        assertThat(again.body()).contains("It would add 1 entry", "1 entry is recorded already", "entry-first");
        assertThat(posted(address, "/undo", "reason", "").body()).contains("Say why the import is taken back");
        Visitor.Page undone = posted(address, "/undo", "reason", "Sent by mistake", "by", "the archive");
        assertThat(undone.body()).contains("This import was taken back");
        assertThat(ledger.log().head()).isEqualTo(before + 4);
        assertThat(jane.get("/entries/entry-second").body()).contains("The entry was withdrawn.", "Sent by mistake");
    }

    @Test
    void faultsAreToldByLineAndNothingIsRecorded() {
        long before = ledger.log().head();
        Visitor.Page faulty =
                sent("bad.jsonl", letter("fine") + letter("bad").replace("\"letter\"", "\"<b>song</b>\""));
        assertThat(faulty.body())
                .contains("Line 2:", "is not one of", "&lt;b&gt;song")
                .doesNotContain("<b>song");
        jane.post("/imports/" + id(faulty), "/imports/" + id(faulty) + "/record");
        assertThat(ledger.log().head()).isEqualTo(before);
    }

    @Test
    void theColumnsOfATableAreMappedAndItsFaultsToldByRow() {
        String csv =
                "Title,Kind,Seen on,Remark\n\"A letter, found\",letter,about April 2016,x\nA paper,song,early May,\n";
        Visitor.Page columns = sent("found.csv", csv, "kind", "DocumentRegistered");
        assertThat(columns.path()).endsWith("/columns");
        assertThat(columns.body())
                .contains("For example: A letter, found", "value=\"data.title\" selected=\"selected\"");
        String address = "/imports/" + id(columns);
        String[] mapping = {
            "column-0", "data.title", "column-1", "data.kind", "column-2", "data.dated",
            "all:by.notStated", "not said", "all:sources.0.document", "doc:aow-scc", "all:sources.0.locator", "list"
        };
        Visitor.Page faulty = jane.post(address + "/columns", address + "/columns", mapping);
        assertThat(faulty.body()).contains("Row 3, data.kind:", "Row 3, data.dated:", "is not a date we can read");
        String document = ledgerDocument();
        mapping[9] = document;
        Visitor.Page sound = sent(
                "found.csv",
                csv.replace("song", "paper").replace("early May", "May 2019"),
                "kind",
                "DocumentRegistered");
        String mended = "/imports/" + id(sound);
        assertThat(jane.post(mended + "/columns", mended + "/columns", mapping).body())
                .contains("It would add 2 entries");
        assertThat(posted(mended, "/record").body()).contains("2 entries were recorded");
        assertThat(jane.get("/things/doc:a-letter-found").body()).contains("A letter, found");
    }

    private static String ledgerDocument() {
        Matcher document = Pattern.compile("doc:[a-z0-9.-]+")
                .matcher(jane.get("/registers/documents").body());
        assertThat(document.find()).isTrue();
        return document.group();
    }

    @Test
    void aFileThatIsTooLargeOrOfAWrongKindOrWithAHostileNameIsToldSo() throws Exception {
        Visitor.Page large = jane.postFile("/imports", "/imports", "large.jsonl", new byte[18 * 1024 * 1024]);
        assertThat(large.body()).contains("There is a problem", "larger than 16 MB");
        assertThat(jane.postFile("/imports", "/imports", "picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0})
                        .body())
                .contains("This is not text in UTF-8");
        assertThat(sent("nothing.csv", "").body()).contains("Choose a file that is not empty");
        assertThat(sent("table.csv", "a,b\n1,2\n").body()).contains("Choose what each row of the table tells");
        Visitor.Page hostile = sent("../../<script>alert(1)</script>.jsonl", letter("hostile"));
        assertThat(hostile.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
        try (var files = Files.walk(folder.resolve("users/imports"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .allMatch(name -> name.matches("imports|jane\\.smith|[0-9a-f-]{36}\\.json"));
        }
    }
}
