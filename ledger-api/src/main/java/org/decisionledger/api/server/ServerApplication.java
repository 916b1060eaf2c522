package org.decisionledger.api.server;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.activity.UseLog;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.backup.BesideEntries;
import org.decisionledger.api.deciding.Closing;
import org.decisionledger.api.document.DocumentDesk;
import org.decisionledger.api.health.LeftOut;
import org.decisionledger.api.http.HttpDoor;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.rebuild.Rebuilding;
import org.decisionledger.api.recording.Drafts;
import org.decisionledger.api.recording.Recordings;
import org.decisionledger.api.recording.Uploads;
import org.decisionledger.api.saved.Notes;
import org.decisionledger.api.saved.SavedViews;
import org.decisionledger.api.search.DocumentSearches;
import org.decisionledger.api.search.Searches;
import org.decisionledger.api.signin.Users;
import org.decisionledger.api.store.Recorder;
import org.decisionledger.api.web.LogPosition;
import org.decisionledger.api.web.WhoRecorded;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** What the server is made of. The ledger itself is opened before and handed in. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackageClasses = {
            HttpDoor.class,
            LogPosition.class,
            Users.class,
            Recordings.class,
            SavedViews.class,
            UseLog.class
        },
        excludeFilters = @ComponentScan.Filter(SpringBootConfiguration.class))
@Import(Monitoring.class)
class ServerApplication {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Bean
    Answers answers(OpenLedger ledger) {
        return ledger.servedAnswers();
    }

    @Bean
    Recorder recorder(OpenLedger ledger) {
        return ledger.recorder();
    }

    @Bean(destroyMethod = "") // the ledger's own to close
    Rebuilding rebuilding(OpenLedger ledger) {
        return ledger.rebuilding();
    }

    @Bean(destroyMethod = "") // the ledger's own to close
    Searches searches(OpenLedger ledger) {
        ledger.search().start();
        return ledger.search();
    }

    @Bean
    DocumentSearches documentSearches(OpenLedger ledger) {
        return (words, limit, asOf) -> ledger.documentSearch().map(search -> search.search(words, limit, asOf));
    }

    @Bean
    DocumentDesk documents(OpenLedger ledger) {
        return new DocumentDesk(
                ledger.documents(),
                position -> ledger.proof()
                        .flatMap(ProofLog::newest)
                        .filter(newest -> newest.size() >= position)
                        .map(ServerApplication::inWords)
                        .orElse(""));
    }

    /** Who may sign in is not handed out. */
    @Bean
    BesideEntries besideEntries(OpenLedger ledger, ServerSettings settings) {
        return new BesideAtHand(ledger, settings.users());
    }

    @Bean
    LeftOut.Source leftOut(OpenLedger ledger) {
        return ledger::leftOut;
    }

    @Bean
    Closing closing(OpenLedger ledger, Answers answers, Clock clock) {
        return new Closing(answers, ledger.answersAsRecorded(), ledger.recorder(), clock);
    }

    @Bean
    Users users(ServerSettings settings, Clock clock) {
        return new Users(settings.users(), clock);
    }

    @Bean
    Drafts drafts(ServerSettings settings) {
        return new Drafts(settings.users());
    }

    @Bean
    Uploads uploads(ServerSettings settings) {
        return new Uploads(settings.users());
    }

    @Bean
    Recordings recordings(ServerSettings settings) {
        return new Recordings(settings.users());
    }

    @Bean
    WhoRecorded whoRecorded(Recordings recordings) {
        return entry -> recordings.of(entry).map(Recordings.By::name);
    }

    @Bean
    UseLog uses(ServerSettings settings) {
        return new UseLog(settings.users(), UseLog.Bounds.STANDARD);
    }

    @Bean
    Notes notes(ServerSettings settings) {
        return new Notes(settings.users());
    }

    @Bean
    SavedViews savedViews(ServerSettings settings) {
        return new SavedViews(settings.users());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    private static String inWords(ProofLog.Newest newest) {
        return String.format(
                Locale.ROOT,
                "over the first %,d entries, %s UTC",
                newest.size(),
                MINUTE.format(newest.since().atOffset(ZoneOffset.UTC)));
    }

    @Bean
    LogPosition.Source position(OpenLedger ledger) {
        return () -> new LogPosition(
                ledger.log().head(),
                ledger.proof()
                        .flatMap(ProofLog::newest)
                        .map(ServerApplication::inWords)
                        .orElse(""));
    }
}
