package org.decisionledger.projection.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.person.PersonFact.PersonalDataErased;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.ErasedLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.casefile.Trait;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index answers as a reading of the whole ledger from end to end does. */
class IndexedSourceTest {

    private static final int ALL = Integer.MAX_VALUE;

    private static final Path SCHEMA = Path.of("../ledger-api/src/main/resources/db/migration/common");

    @Test
    void risingPositionsComeBackAsTheyWentIn() {
        List<Long> positions = List.of(1L, 2L, 127L, 128L, 129L, 16_384L, 16_385L, 5_000_000_000L);
        Positions written = new Positions(positions.getFirst());
        positions.forEach(written::add);

        List<Long> read = new ArrayList<>();
        Positions.read(written.bytes(), read::add);

        assertThat(read).isEqualTo(positions);
        assertThat(written.first()).isEqualTo(1);
    }

    @Test
    void anEntryIsPostedUnderWhatItNamesCitesIntroducesAndPointsAt() {
        RecordedEntry paper = CaseLedger.inOrder().stream()
                .filter(e -> e.id().value().equals("sst-2019-08-29-paper"))
                .findFirst()
                .orElseThrow();

        assertThat(Posting.of(paper))
                .contains(
                        "n meeting:gb-2019-08-29",
                        "n decision:sst-interim-solution",
                        "c doc:sksn-2022",
                        "p sst-2019-07-risk-paper")
                .doesNotContain("n doc:sksn-2022");
    }

    @DisplayName("questions to the index and to the memory get the same answers")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20191001})
    void questionsToTheIndexAndToTheMemoryGetTheSameAnswers(long seed) throws Exception {
        Random random = new Random(seed);
        List<RecordedEntry> ledger = CaseLedger.random(random);
        JdbcConnectionPool database = JdbcConnectionPool.create(
                "jdbc:h2:mem:index-" + seed + ";DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE", "sa", "");
        try {
            createSchema(database);
            index(database, ledger, random);
            MemorySource memory = new MemorySource(ledger);
            IndexedSource index = new IndexedSource(database, new InMemory(ledger), () -> {});
            List<EntrySource> sources = List.of(
                    index, new HeldWhileSmall(index, ledger.size()), new HeldWhileSmall(index, ledger.size() - 1L));
            List<ThingId> things = ledger.stream()
                    .flatMap(e -> Mentions.of(e.entry()).stream())
                    .map(Mention::thing)
                    .distinct()
                    .toList();
            for (int i = 0; i < 200; i++) {
                EntrySource indexed = sources.get(i % sources.size());
                long cut = random.nextInt(ledger.size() + 1);
                List<ThingId> some = List.of(any(things, random), any(things, random));
                List<EntryId> entries =
                        List.of(any(ledger, random).id(), any(ledger, random).id());
                ThingKind kind = ThingKind.values()[random.nextInt(ThingKind.values().length)];
                Instant then = CaseLedger.recordedAt(cut);

                assertThat(indexed.cut(then)).isEqualTo(memory.cut(then));
                assertThat(indexed.between(cut / 2, cut)).isEqualTo(memory.between(cut / 2, cut));
                assertThat(indexed.naming(some, cut)).isEqualTo(memory.naming(some, cut));
                List<Trait> traits = List.copyOf(Trait.of(any(ledger, random)));
                assertThat(indexed.naming(some, traits, cut)).isEqualTo(memory.naming(some, traits, cut));
                assertThat(indexed.having(traits, cut)).isEqualTo(memory.having(traits, cut));
                assertThat(indexed.citing(some.getFirst(), cut, 5)).isEqualTo(memory.citing(some.getFirst(), cut, 5));
                assertThat(indexed.pointingAt(entries, cut)).isEqualTo(memory.pointingAt(entries, cut));
                assertThat(indexed.introducing(some, cut)).isEqualTo(memory.introducing(some, cut));
                assertThat(indexed.named(entries, cut)).isEqualTo(memory.named(entries, cut));
                assertThat(indexed.things(kind, cut, null, 7)).isEqualTo(memory.things(kind, cut, null, 7));
            }
        } finally {
            database.dispose();
        }
    }

    /** Entries read are kept in memory; what is erased must not be. */
    @Test
    void R13_what_was_read_before_an_erasure_is_read_anew_after_it() throws Exception {
        String words = "Midlands Psychology";
        List<RecordedEntry> before = CaseLedger.inOrder();
        List<RecordedEntry> after = ErasedLedger.without(words, before);
        AtomicReference<List<RecordedEntry>> now = new AtomicReference<>(before);
        JdbcConnectionPool database =
                JdbcConnectionPool.create("jdbc:h2:mem:index-gone;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE", "sa", "");
        try {
            createSchema(database);
            IndexedSource indexed = new IndexedSource(database, new Erasing(now::get), () -> {});
            HeldWhileSmall held = new HeldWhileSmall(indexed, after.size());
            follow(database, before);
            EntryId registered = before.stream()
                    .filter(e -> e.entry().toString().contains(words))
                    .findFirst()
                    .orElseThrow()
                    .id();
            for (EntrySource source : List.of(indexed, held)) {
                assertThat(source.between(0, source.cut(null)).toString()).contains(words);
                assertThat(source.named(List.of(registered), source.cut(null)).toString())
                        .contains(words);
            }

            now.set(after);
            follow(database, after.subList(before.size(), after.size()));

            for (EntrySource source : List.of(indexed, held)) {
                assertThat(source.named(List.of(registered), source.cut(null)).toString())
                        .doesNotContain(words);
                assertThat(source.between(0, source.cut(null))).isEqualTo(after);
            }
        } finally {
            database.dispose();
        }
    }

    /** As many erasures as its last entries tell of. */
    private record Erasing(Supplier<List<RecordedEntry>> ledger) implements EntryReader {

        @Override
        public long head() {
            return ledger.get().size();
        }

        @Override
        public long cut(Instant asOf) {
            return new InMemory(ledger.get()).cut(asOf);
        }

        @Override
        public int erasures() {
            return (int) ledger.get().stream()
                    .filter(e -> e.fact() instanceof PersonalDataErased)
                    .count();
        }

        @Override
        public List<RecordedEntry> at(Collection<Long> positions) {
            return new InMemory(ledger.get()).at(positions);
        }

        @Override
        public List<RecordedEntry> findAll(Collection<EntryId> ids) {
            return new InMemory(ledger.get()).findAll(ids);
        }
    }

    /** Lists are kept in memory; what is posted later, or posted anew, must not be missed for it. */
    @Test
    void whatIsRecordedAfterAQuestionIsFoundByTheNextOneAndAnIndexMadeAnewLosesNothing() throws Exception {
        List<RecordedEntry> ledger = CaseLedger.inOrder();
        JdbcConnectionPool database =
                JdbcConnectionPool.create("jdbc:h2:mem:index-kept;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE", "sa", "");
        try {
            createSchema(database);
            MemorySource memory = new MemorySource(ledger);
            IndexedSource indexed = new IndexedSource(database, new InMemory(ledger), () -> {});
            List<OrganisationId> body = List.of(new OrganisationId("org:sst-ccgs"));

            follow(database, ledger.subList(0, 200));
            assertThat(indexed.naming(body, 200)).isEqualTo(memory.naming(body, 200));
            follow(database, ledger.subList(200, ledger.size()));
            assertThat(indexed.naming(body, ledger.size())).isEqualTo(memory.naming(body, ledger.size()));
            assertThat(indexed.naming(body, 200)).isEqualTo(memory.naming(body, 200));

            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                IndexToken beside = PostingTable.beginBeside(connection);
                beside = PostingTable.add(connection, beside, posted(ledger), ledger.size());
                PostingTable.change(connection, PostingTable.lockLive(connection), beside);
                connection.commit();
            }
            assertThat(indexed.cut(null)).isEqualTo(ledger.size());
            assertThat(indexed.naming(body, ledger.size())).isEqualTo(memory.naming(body, ledger.size()));
        } finally {
            database.dispose();
        }
    }

    /** A list of hundreds of positions is not read anew for each question, only continued. */
    @Test
    void aLongListIsWholeAfterEachEntryThatFollowsAtEveryCutAndWhenAnEntryIsTakenInLate() throws Exception {
        List<RecordedEntry> ledger = CaseLedger.inOrder();
        JdbcConnectionPool database = JdbcConnectionPool.create(
                "jdbc:h2:mem:index-continued;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE", "sa", "");
        try {
            createSchema(database);
            MemorySource memory = new MemorySource(ledger);
            IndexedSource indexed = new IndexedSource(database, new InMemory(ledger), () -> {});
            List<Trait> kinds = Trait.kindsOf(LedgerFact.class);
            List<OrganisationId> body = List.of(new OrganisationId("org:sst-ccgs"));
            DocumentId review = new DocumentId("doc:sksn-2022");
            int late = ledger.size() - 30;
            assertThat(memory.citing(review, late - 1, ALL)).hasSizeGreaterThan(256);

            follow(database, ledger.subList(0, late - 1));
            indexed.citing(review, late - 1, ALL);
            for (RecordedEntry next : ledger.subList(late, ledger.size())) {
                follow(database, List.of(next));
                long cut = next.position();
                for (long asked : List.of(cut, cut - 20)) {
                    assertThat(indexed.citing(review, asked, ALL))
                            .isEqualTo(without(late, memory.citing(review, asked, ALL)));
                    assertThat(indexed.naming(body, kinds, asked))
                            .isEqualTo(without(late, memory.naming(body, kinds, asked)));
                }
            }
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                PostingTable.addLate(
                        connection, PostingTable.lockLive(connection), posted(ledger.subList(late - 1, late)));
                connection.commit();
            }
            assertThat(indexed.cut(null)).isEqualTo(ledger.size());
            assertThat(indexed.citing(review, ledger.size(), ALL))
                    .isEqualTo(memory.citing(review, ledger.size(), ALL))
                    .anyMatch(e -> e.position() == late);
        } finally {
            database.dispose();
        }
    }

    private static List<RecordedEntry> without(long position, List<RecordedEntry> entries) {
        return entries.stream().filter(e -> e.position() != position).toList();
    }

    /** F55: whoever follows waits for one piece at most. */
    @Test
    void whatWasGivenUpIsThrownAwayInPiecesButNotWhileAnotherIsMadeThere() throws Exception {
        List<RecordedEntry> ledger = CaseLedger.inOrder();
        JdbcConnectionPool database = JdbcConnectionPool.create(
                "jdbc:h2:mem:index-tidied;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE", "sa", "");
        try (Connection connection = database.getConnection()) {
            createSchema(database);
            follow(database, ledger);
            PostingTable.add(connection, PostingTable.beginBeside(connection), posted(ledger), ledger.size());
            long rows = rowsBeside(connection);

            assertThat(PostingTable.tidyBeside(connection, 300)).isFalse();
            assertThat(rowsBeside(connection)).isEqualTo(rows);

            PostingTable.forgetBeside(connection);
            assertThat(rowsBeside(connection)).isEqualTo(rows);
            assertThat(PostingTable.tidyBeside(connection, 300)).isTrue();
            assertThat(rowsBeside(connection)).isBetween(rows - 400, rows - 300);
            int pieces = 1;
            while (PostingTable.tidyBeside(connection, 300)) {
                pieces++;
            }
            assertThat(rowsBeside(connection)).isZero();
            assertThat(pieces).isGreaterThan(2);
        } finally {
            database.dispose();
        }
    }

    private static long rowsBeside(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from posting_beside")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** R8: the rows of the table depend on how the entries came in; what they say does not. */
    @Test
    void twoIndexesOfTheSameEntriesHoldTheSameHoweverTheEntriesCameInAndADifferenceIsNamed() throws Exception {
        List<RecordedEntry> ledger = CaseLedger.inOrder();
        JdbcConnectionPool database = JdbcConnectionPool.create(
                "jdbc:h2:mem:index-compared;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE", "sa", "");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            createSchema(database);
            index(database, ledger, new Random(8));
            IndexToken beside =
                    PostingTable.add(connection, PostingTable.beginBeside(connection), posted(ledger), ledger.size());
            IndexToken live = PostingTable.live(connection);

            assertThat(IndexContent.compare(database, live, beside, ledger.size()))
                    .satisfies(same -> {
                        assertThat(same.firstDifference()).isNull();
                        assertThat(same.inUse()).isEqualTo(same.madeAnew());
                        assertThat(same.rows()).isGreaterThan(1_000);
                    });
            assertThat(IndexContent.compare(database, live, beside, 100).same()).isTrue();

            statement.execute("delete from posting where name = 'n org:sst-ccgs' and first_position ="
                    + " (select max(first_position) from posting where name = 'n org:sst-ccgs')");
            assertThat(IndexContent.compare(database, live, beside, ledger.size())
                            .firstDifference())
                    .startsWith("\"n org:sst-ccgs\" lacks position ");
            assertThat(IndexContent.compare(database, beside, live, ledger.size())
                            .firstDifference())
                    .startsWith("\"n org:sst-ccgs\" has position ");
        } finally {
            database.dispose();
        }
    }

    private static void follow(DataSource database, List<RecordedEntry> entries) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            PostingTable.add(
                    connection,
                    PostingTable.lockLive(connection),
                    posted(entries),
                    entries.getLast().position());
            connection.commit();
        }
    }

    private static List<Posted> posted(List<RecordedEntry> entries) {
        return entries.stream().map(Posted::of).toList();
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static void createSchema(DataSource database) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String file : List.of("V1__events.sql", "V3__index.sql", "V6__index_beside.sql")) {
                String ddl = Files.readString(SCHEMA.resolve(file)).replaceAll("--.*|grant [^;]*;", "");
                statement.execute(ddl);
            }
        }
    }

    /** In batches of random size, as the live index comes along behind the ledger. */
    private static void index(DataSource database, List<RecordedEntry> ledger, Random random) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            IndexToken token = PostingTable.lockLive(connection);
            assertThat(token.position()).isZero();
            for (int from = 0; from < ledger.size(); ) {
                int to = Math.min(ledger.size(), from + 1 + random.nextInt(40));
                token = PostingTable.add(connection, token, posted(ledger.subList(from, to)), to);
                from = to;
            }
            Map<ThingId, Long> known = new HashMap<>();
            for (RecordedEntry e : ledger) {
                Mentions.introducedBy(e.entry()).forEach(t -> known.putIfAbsent(t, e.position()));
            }
            try (PreparedStatement insert = connection.prepareStatement("insert into known_thing values (?, ?)")) {
                for (Map.Entry<ThingId, Long> thing : known.entrySet()) {
                    insert.setString(1, thing.getKey().value());
                    insert.setLong(2, thing.getValue());
                    insert.executeUpdate();
                }
            }
            connection.commit();
            assertThat(PostingTable.live(connection)).isEqualTo(token);
            assertThat(token.position()).isEqualTo(ledger.size());
        }
    }

    /** The store of entries, held in memory. */
    private record InMemory(List<RecordedEntry> ledger) implements EntryReader {

        @Override
        public int erasures() {
            return 0;
        }

        @Override
        public long head() {
            return ledger.size();
        }

        @Override
        public long cut(Instant asOf) {
            return new MemorySource(ledger).cut(asOf);
        }

        @Override
        public List<RecordedEntry> at(Collection<Long> positions) {
            return ledger.stream().filter(e -> positions.contains(e.position())).toList();
        }

        @Override
        public List<RecordedEntry> findAll(Collection<EntryId> ids) {
            return ledger.stream().filter(e -> ids.contains(e.id())).toList();
        }
    }
}
