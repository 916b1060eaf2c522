package org.decisionledger.api.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
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
import org.decisionledger.core.format.FactKind;
import org.decisionledger.core.format.FactKinds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recording on the pages, with nothing but links and forms. */
class RecordingWithoutScriptsTest {

    private static final String CHOSEN = "three plain words";
    private static final long LONGEST_WAIT_MS = 60_000;
    private static final Pattern DRAFT = Pattern.compile("/drafts/([A-Za-z0-9-]+)");
    private static final Pattern EDITION = Pattern.compile("name=\"edition\" value=\"([0-9]+)\"");
    private static final Pattern HEAD = Pattern.compile("name=\"head\" value=\"([0-9]+)\"");

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
        given("jane.smith");
        given("john.doe");
        jane = new Visitor(server.port());
        jane.signIn("jane.smith", CHOSEN);
    }

    private static void given(String name) throws UserFault {
        Users.Issued issued = server.users().add(name, "Full " + name, Set.of(Role.RECORDER));
        server.users().choose(name, issued.password(), CHOSEN, CHOSEN);
    }

    @AfterAll
    static void close() {
        jane.close();
        server.close();
        ledger.close();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static String begun(Visitor who, String kind) {
        Visitor.Page form = who.post("/record", "/record", "kind", kind);
        assertThat(form.status()).isEqualTo(200);
        return found(DRAFT, form.path());
    }

    private static Visitor.Page sent(Visitor who, String draft, String action, String... fields) {
        String edition = found(EDITION, who.get("/drafts/" + draft).body());
        String[] all = new String[fields.length + 4];
        System.arraycopy(fields, 0, all, 4, fields.length);
        all[0] = "action";
        all[1] = action;
        all[2] = "edition";
        all[3] = edition;
        return who.post("/drafts/" + draft, "/drafts/" + draft, all);
    }

    private static Visitor.Page recorded(Visitor who, String draft, Visitor.Page check) {
        Visitor.Page page = who.post(
                "/drafts/" + draft + "/check",
                "/drafts/" + draft + "/record",
                "edition",
                found(EDITION, check.body()),
                "head",
                found(HEAD, check.body()));
        ledger.index().awaitCaughtUp(LONGEST_WAIT_MS); // a busy machine may need a while
        return page;
    }

    private static String registered(Visitor who, String title) {
        String draft = begun(who, "DocumentRegistered");
        Visitor.Page check = sent(
                who,
                draft,
                "continue",
                "data.title",
                title,
                "data.kind",
                "letter",
                "by.notStated",
                "the letter itself",
                "sources.0.document",
                title,
                "sources.0.locator",
                "heading",
                "data.dated",
                "about April 2016");
        assertThat(check.path()).as(check.body()).endsWith("/check");
        assertThat(check.body()).contains("about April 2016 (2016-04~)");
        assertThat(recorded(who, draft, check).path()).endsWith("/receipt");
        return draft;
    }

    @Test
    void everyKindOfFactHasAForm() {
        for (FactKind kind : FactKinds.all()) {
            if (!kind.wireName().startsWith("Entry")) {
                Visitor.Page form = jane.post("/record", "/record", "kind", kind.wireName());
                assertThat(form.status()).as(kind.wireName()).isEqualTo(200);
                assertThat(form.body()).as(kind.wireName()).contains("data." + kind.own());
            }
        }
    }

    @Test
    void whatIsTypedIsCheckedRecordedOnceAndReceipted() {
        long before = ledger.log().head();
        String draft = registered(jane, "A letter to be <b>found</b> again");
        assertThat(ledger.log().head()).isEqualTo(before + 1);
        Visitor.Page receipt = jane.get("/drafts/" + draft + "/receipt");
        assertThat(receipt.body()).contains(draft).contains("Leaf hash").doesNotContain("<b>found");
        Visitor.Page again = jane.post("/record", "/drafts/" + draft + "/record", "edition", "1", "head", "1");
        assertThat(again.path()).isEqualTo("/drafts/" + draft + "/receipt");
        assertThat(ledger.log().head()).isEqualTo(before + 1);
        assertThat(jane.get("/entries/" + draft).body()).contains("Full jane.smith (jane.smith), who was signed in");
    }

    @Test
    void everyFaultStandsAtItsFieldAndInTheSummaryAndWhatWasTypedStays() {
        String draft = begun(jane, "MeetingHeld");
        Visitor.Page faulty = sent(
                jane,
                draft,
                "continue",
                "data.title",
                "A <i>meeting</i>",
                "data.bodies.0",
                "nobody at all",
                "occurred",
                "early July",
                "data.attendance",
                "many");
        assertThat(faulty.body())
                .contains("There is a problem")
                .contains("href=\"#data.bodies.0\"", "id=\"data.bodies.0-error\"", "value=\"nobody at all\"")
                .contains("href=\"#occurred\"", "is not a date we can read", "value=\"early July\"")
                .contains("Enter a whole number", "value=\"many\"")
                .contains("Say who did or said this")
                .contains("Say where this is taken from")
                .contains("A &lt;i&gt;meeting&lt;/i&gt;")
                .doesNotContain("<i>meeting");
        assertThat(jane.get("/drafts/" + draft).body()).as("kept as a draft").contains("value=\"early July\"");
    }

    @Test
    void aThingThatIsNotOnRecordIsRegisteredOnTheWay() {
        String parent = begun(jane, "MeetingHeld");
        Visitor.Page find = sent(
                jane, parent, "find:data.bodies.0", "data.title", "First meeting", "data.bodies.0", "Body of the way");
        assertThat(find.path()).isEqualTo("/drafts/" + parent + "/find");
        assertThat(find.body()).contains("Nothing on record fits", "OrganisationRegistered");
        Visitor.Page form = jane.post(
                "/drafts/" + parent + "/find?field=data.bodies.0",
                "/drafts/" + parent + "/find/register",
                "field",
                "data.bodies.0",
                "kind",
                "OrganisationRegistered",
                "title",
                "Body of the way");
        String child = found(DRAFT, form.path());
        assertThat(form.body()).contains("Body of the way");
        Visitor.Page check = sent(
                jane,
                child,
                "continue",
                "data.kind",
                "forum",
                "by.notStated",
                "not said",
                "sources.0.document",
                "doc:no-such",
                "sources.0.locator",
                "1");
        assertThat(check.body()).contains("href=\"#sources.0.document\"");
        registered(jane, "Founding letter");
        check = sent(jane, child, "continue", "sources.0.document", "Founding letter");
        assertThat(check.path()).as(check.body()).endsWith("/check");
        Visitor.Page receipt = recorded(jane, child, check);
        assertThat(receipt.body()).contains("/drafts/" + parent);
        assertThat(jane.get("/drafts/" + parent).body())
                .contains("value=\"org:body-of-the-way\"", "Body of the way", "value=\"First meeting\"");
    }

    @Test
    void anOlderPageDoesNotOverwriteANewerOne() {
        String draft = begun(jane, "MeetingHeld");
        String old = found(EDITION, jane.get("/drafts/" + draft).body());
        sent(jane, draft, "save", "data.title", "Newer");
        Visitor.Page stale = jane.post(
                "/drafts/" + draft, "/drafts/" + draft, "action", "save", "edition", old, "data.title", "Older");
        assertThat(stale.body()).contains("changed in another window").contains("value=\"Older\"");
        assertThat(jane.get("/drafts/" + draft).body()).contains("value=\"Newer\"");
    }

    @Test
    void whatSomebodyElseRecordsMeanwhileIsSaidBeforeRecording() {
        registered(jane, "The disputed letter");
        String draft = begun(jane, "DocumentReceived");
        try (Visitor john = new Visitor(server.port())) {
            john.signIn("john.doe", CHOSEN);
            assertThat(john.get("/drafts/" + draft).status())
                    .as("a draft of somebody else")
                    .isEqualTo(404);
            Visitor.Page mine = sentReceived(jane, draft);
            assertThat(mine.body()).doesNotContain("others recorded");
            String his = begun(john, "DocumentReceived");
            recorded(john, his, sentReceived(john, his));
            long head = ledger.log().head();
            Visitor.Page told = recorded(jane, draft, mine);
            assertThat(told.body()).contains("Somebody else recorded something about the same matter", his);
            assertThat(ledger.log().head()).isEqualTo(head);
            Visitor.Page receipt = recorded(jane, draft, told);
            assertThat(receipt.path())
                    .as(receipt.body().replaceAll("(?s)^.*<main|<[^>]*>|\\s+", " "))
                    .endsWith("/receipt");
        }
    }

    private static Visitor.Page sentReceived(Visitor who, String draft) {
        Visitor.Page check = sent(
                who,
                draft,
                "continue",
                "data.document",
                "doc:the-disputed-letter",
                "data.by",
                "",
                "by.notStated",
                "not said",
                "occurred",
                "before May 2019",
                "sources.0.document",
                "doc:the-disputed-letter",
                "sources.0.locator",
                "stamp");
        assertThat(check.path()).as(check.body()).endsWith("/check");
        assertThat(check.body()).contains("by the end of April 2019 (../2019-04)");
        return check;
    }

    @Test
    void anEntryIsCorrectedAndTakenBackFromItsPageWithAReason() {
        String entry = registered(jane, "Letter with a wrong date");
        Visitor.Page form = jane.post("/entries/" + entry, "/record/correction", "entry", entry);
        String draft = found(DRAFT, form.path());
        assertThat(form.body()).contains("value=\"Letter with a wrong date\"", "value=\"2016-04~\"");
        assertThat(sent(jane, draft, "continue", "data.replacement.data.dated", "May 2016")
                        .body())
                .contains("href=\"#data.reason\"", "Say who did or said this");
        Visitor.Page check =
                sent(jane, draft, "continue", "data.reason", "The month was misread", "by.notStated", "the archive");
        assertThat(check.path()).as(check.body()).endsWith("/check");
        assertThat(recorded(jane, draft, check).path()).endsWith("/receipt");
        assertThat(jane.get("/entries/" + entry).body()).contains("The month was misread", "2016-05");
        Visitor.Page back = jane.post("/entries/" + entry, "/record/withdrawal", "entry", entry);
        String withdrawal = found(DRAFT, back.path());
        Visitor.Page checked = sent(
                jane, withdrawal, "continue", "data.reason", "It is another letter", "by.notStated", "the archive");
        assertThat(recorded(jane, withdrawal, checked).path()).endsWith("/receipt");
        assertThat(jane.get("/entries/" + entry).body()).contains("The entry was withdrawn.", "It is another letter");
    }

    @Test
    void aFormWithoutItsSessionIsShownAgainAfterSigningInWithWhatWasTyped() {
        String draft = begun(jane, "MeetingHeld");
        try (Visitor later = new Visitor(server.port())) {
            Visitor.Page lost = later.postWith(
                    "gone",
                    "/drafts/" + draft,
                    "action",
                    "continue",
                    "edition",
                    "1",
                    "data.title",
                    "Typed and not lost");
            assertThat(lost.path()).isEqualTo("/sign-in");
            assertThat(lost.body()).contains("What you typed is kept");
            Visitor.Page again = later.signIn("jane.smith", CHOSEN);
            assertThat(again.path()).isEqualTo("/drafts/" + draft);
            assertThat(again.body()).contains("value=\"Typed and not lost\"", "You were signed out");
        }
    }

    /** U15. */
    @Test
    void aPassageOfADocumentIsTheFirstSourceOfWhatIsRecordedFromIt() {
        String from = "/record?document=doc:aow-scc&page=3&quote=the%20words%20%3Cb%3Echosen";
        assertThat(jane.get(from + "&q=letter").body())
                .contains("doc:aow-scc, page 3", "the words &lt;b&gt;chosen", "name=\"quote\"");
        Visitor.Page form = jane.post(
                from,
                "/record",
                "kind",
                "DocumentRegistered",
                "document",
                "doc:aow-scc",
                "page",
                "3",
                "quote",
                "the words <b>chosen");
        assertThat(form.body()).contains("value=\"doc:aow-scc\"", "value=\"page 3\"", "the words &lt;b&gt;chosen");
    }

    @Test
    void anAddressThatNamesNoDocumentFillsNothingIn() {
        assertThat(jane.get("/record?document=%3Cscript%3E&page=x&quote=words").body())
                .doesNotContain("filled in already", "id=\"passage\"");
    }
}
