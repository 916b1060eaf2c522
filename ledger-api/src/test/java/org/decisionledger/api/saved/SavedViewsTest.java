package org.decisionledger.api.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** U6: what is kept of a view, and of which pages. */
class SavedViewsTest {

    @TempDir
    Path users;

    private static SavedView view(String id, String owner, boolean shared) {
        return new SavedView(
                id,
                owner,
                "Full " + owner,
                "View " + id,
                "/boards/runway?on=2019",
                true,
                "2026-11-22",
                "",
                shared,
                Instant.parse("2026-11-22T10:00:00Z"));
    }

    @Test
    void viewsAreThereAgainAfterARestartAndRemovedOnesAreNot() {
        SavedViews views = new SavedViews(users);
        views.keep(view("a", "jane", false));
        views.keep(view("b", "jane", true));
        views.keep(view("c", "john", true));
        views.remove(view("b", "jane", true));
        views.keep(view("a", "jane", false).with("Another name", true, Instant.EPOCH));

        SavedViews again = new SavedViews(users);

        assertThat(again.of("jane")).extracting(SavedView::title).containsExactly("Another name");
        assertThat(again.sharedByOthers("jane")).extracting(SavedView::id).containsExactly("c");
        assertThat(again.sharedByOthers("john")).extracting(SavedView::id).containsExactly("a");
        assertThat(again.find("b")).isEmpty();
        assertThat(again.fresh()).hasSize(12).isNotEqualTo(again.fresh());
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Files.createDirectories(users.resolve("views/jane"));
        Files.writeString(users.resolve("views/jane/broken.json"), "{");

        assertThatThrownBy(() -> new SavedViews(users)).hasMessageContaining("broken.json");
    }

    @ParameterizedTest
    @CsvSource({
        "/timeline/org:a, 2026-11-22, '', /timeline/org:a?asOfRecorded=2026-11-22",
        "/timeline/org:a?lane=decisions, 2026-11-22, 2019-07, /timeline/org:a?lane=decisions&asOfRecorded=2026-11-22&asOfOccurred=2019-07",
        "/timeline/org:a, '', 2019-07, /timeline/org:a?asOfOccurred=2019-07",
        "/timeline/org:a, '', '', /timeline/org:a",
    })
    void aViewLeadsToItsPageAtItsMoments(String address, String recorded, String occurred, String target) {
        assertThat(new SavedView("a", "j", "J", "T", address, true, recorded, occurred, false, Instant.EPOCH).target())
                .isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "/boards/runway?on=2019&row=41, /boards/runway?on=2019",
        "/timeline/org:a?asOfRecorded=2026-11-22&asOfOccurred=2019-07&lane=decisions, /timeline/org:a?lane=decisions",
        "/search?q=a%20%26%20b&format=pdf, /search?q=a%20%26%20b",
        "/registers/offers?after=offer:x#foot, /registers/offers",
    })
    void theMomentThePlaceInAListAndTheFormOfAFileAreNotPartOfAnAddress(String given, String kept) {
        assertThat(PageAddress.read(given)).hasValue(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "timeline/org:a",
                "//evil.example/timeline",
                "https://evil.example/timeline",
                "/\\evil.example",
                "/people",
                "/drafts/x",
                "/views",
                "/my-password",
                "/timeline/../people",
                "/timeline/org:a?q=<script>",
            })
    void onlyPagesThatAnswerAQuestionAreSaved(String address) {
        assertThat(PageAddress.read(address)).isEmpty();
    }
}
