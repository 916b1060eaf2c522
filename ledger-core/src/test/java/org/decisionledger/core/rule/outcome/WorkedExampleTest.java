package org.decisionledger.core.rule.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.junit.jupiter.api.Test;

/** The example of docs/decision-rules.md, word for word. */
class WorkedExampleTest {

    private static final String RULES = """
            6.12 PRIOR_APPROVAL_OF_EACH on:variation text:cca title:Approval_of_each_commissioner
            & 7.4 PRIOR_APPROVAL_OF_EACH on:variation text:cca title:Consent_by_silence silence:CONSENT
            & 7.5 WEIGHTED_MAJORITY on:variation text:cca title:Vote_after_a_rejection except:reserved_matters after:majority_vote
            & 7.7 OTHER on:variation text:cca title:Forum_after_a_rejection after:forum_meets,dispute_resolution""";

    @Test
    void the_worked_example_is_what_the_rules_give() throws IOException {
        Question scene = Scene.question(
                RULES,
                "on:variation circulated:2018-10-01 reply:2018-10-15 asof:2018-10-16",
                "A+@2018-10-05 B-@2018-10-12 C+@2018-10-16");
        Question question = new Question(
                scene.proposal(),
                scene.rules(),
                List.of(),
                scene.answers(),
                List.of(),
                List.of(),
                scene.asOf(),
                null,
                Map.of(Scene.org("a"), "Alpha CCG", Scene.org("b"), "Beta CCG", Scene.org("c"), "Gamma Council"));

        Outcome outcome = Rules.workOut(question);

        assertThat(outcome.collective()).isEqualTo(CollectiveOutcome.CLAUSES_CLASH);
        assertThat(Files.readString(Path.of("..", "docs", "decision-rules.md")))
                .contains("```\n" + String.join("\n", outcome.workings()) + "\n```");
    }
}
