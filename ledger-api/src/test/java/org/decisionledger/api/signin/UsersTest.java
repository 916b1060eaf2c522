package org.decisionledger.api.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path folder;

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    @Test
    void whoMaySignInIsThereAgainAfterARestartAndAnUnusedOneTimePasswordIsMadeAnew() {
        Users first = new Users(folder, at(NOW));
        String shown = first.firstAdministrator().orElseThrow().password();
        Users restarted = new Users(folder, at(NOW));
        assertThat(restarted.withPassword("administrator", shown)).isPresent();
        String again = restarted.firstAdministrator().orElseThrow().password();
        assertThat(restarted.withPassword("administrator", shown)).isEmpty();
        assertThat(restarted.withPassword("administrator", again)).isPresent();
    }

    @Test
    void aOneTimePasswordEnds() {
        String shown =
                new Users(folder, at(NOW)).firstAdministrator().orElseThrow().password();
        Users later = new Users(folder, at(NOW.plus(Duration.ofDays(8))));
        assertThat(later.withPassword("administrator", shown)).isEmpty();
    }

    @Test
    void aTokenIsThatOfOnePersonAndEndsWithTheNext() throws UserFault {
        Users users = new Users(folder, at(NOW));
        Users.Issued issued = users.add("jane", "Jane", Set.of(Role.RECORDER));
        users.choose("jane", issued.password(), "three plain words", "three plain words");
        String token = users.token("jane");
        assertThat(users.withToken(token)).map(User::name).contains("jane");
        String next = users.token("jane");
        assertThat(users.withToken(token)).isEmpty();
        users.shutOut("jane");
        assertThat(users.withToken(next)).isEmpty();
    }

    @Test
    void aNameIsNeverGivenToAnother() throws UserFault {
        Users users = new Users(folder, at(NOW));
        users.add("jane", "Jane", Set.of());
        users.shutOut("jane");
        assertThatThrownBy(() -> users.add("jane", "Another Jane", Set.of()))
                .isInstanceOf(UserFault.class)
                .hasMessageContaining("There is somebody by the name jane");
    }

    @Test
    void attemptsAreTakenAgainAfterAQuarterOfAnHour() {
        Attempts attempts = new Attempts(at(NOW));
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.begin("jane", "10.0.0.1")).isEmpty();
        }
        assertThat(attempts.begin("jane", "10.0.0.1")).contains(NOW.plus(Attempts.WINDOW));
        assertThat(attempts.begin("jane", "10.0.0.2"))
                .as("from elsewhere she still gets in")
                .isEmpty();
    }
}
