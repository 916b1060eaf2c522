package org.decisionledger.projection.explanation;

import java.util.List;
import org.decisionledger.core.question.Bearing;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * A question, its explanations and the evidence, as weighed by people.
 *
 * @param question the question
 * @param text it in words
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param posed the entries that put it
 * @param about the things it is about
 * @param explanations in order of place; those that share a place in order of their short names
 * @param evidence each entry that is weighed, in order of occurrence, with a cell for each explanation in their order
 * @param separating what would separate the first two explanations: one item for each pair where places are shared
 * @param gaps what the record does not hold about the things of the question, as far as no entry closes it
 * @param remarks what is to be known before relying on the order
 */
public record Matrix(
        String question,
        String text,
        AsOf asOf,
        long position,
        List<TimelineRow> posed,
        List<Thing> about,
        List<Explanation> explanations,
        List<Evidence> evidence,
        List<Separating> separating,
        List<TimelineRow> gaps,
        List<Statement> remarks) {

    /** A thing the question is about. */
    public record Thing(String id, String title) {}

    /**
     * One explanation.
     *
     * @param label its short name
     * @param offered who offered it, when and in what words; none when it was weighed and never offered
     * @param place its place by fewest inconsistencies: one more than the number of explanations that certainly have
     *     fewer
     * @param tied whether another explanation shares the place
     * @param counts how the evidence stands to it
     */
    public record Explanation(String label, List<Offered> offered, int place, boolean tied, Counts counts) {}

    /** One offering of an explanation. */
    public record Offered(String by, String text, TimelineRow row) {}

    /**
     * How many entries of the evidence stand in which way; withdrawn ones are not counted.
     *
     * @param inconsistent all who weighed it hold it inconsistent
     * @param consistent all who weighed it hold it consistent
     * @param notApplicable all who weighed it hold that it says nothing for or against
     * @param weighedDifferently it was weighed in more than one way
     * @param perhapsInconsistent those of {@code weighedDifferently} that somebody holds inconsistent
     * @param notWeighed nobody weighed it against this explanation
     */
    public record Counts(
            int inconsistent,
            int consistent,
            int notApplicable,
            int weighedDifferently,
            int perhapsInconsistent,
            int notWeighed) {

        /** The most inconsistencies there are if whoever holds an entry inconsistent is followed throughout. */
        public int most() {
            return inconsistent + perhapsInconsistent;
        }
    }

    /**
     * One entry that is weighed.
     *
     * @param withdrawn whether it has been withdrawn from the ledger since; it is shown and not counted
     * @param cells one for each explanation, in their order
     */
    public record Evidence(TimelineRow row, boolean withdrawn, List<Cell> cells) {}

    /** How one entry stands to one explanation. */
    public enum Weight {
        CONSISTENT("consistent"),
        INCONSISTENT("inconsistent"),
        NOT_APPLICABLE("not applicable"),
        NOT_WEIGHED("not weighed"),
        WEIGHED_DIFFERENTLY("weighed differently");

        private final String words;

        Weight(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Weight of(Bearing bearing) {
            return switch (bearing) {
                case CONSISTENT -> CONSISTENT;
                case INCONSISTENT -> INCONSISTENT;
                case NOT_APPLICABLE -> NOT_APPLICABLE;
            };
        }
    }

    /**
     * One cell of the matrix.
     *
     * @param judgements each weighing, in order of recording; none when the entry was not weighed
     */
    public record Cell(String explanation, Weight weight, List<Judgement> judgements) {}

    /** One weighing, by one person. */
    public record Judgement(
            String by, Bearing bearing, @Nullable String why, String when, String entry) {}

    /**
     * What would separate two explanations.
     *
     * @param differs evidence that stands to one otherwise than to the other
     * @param notWeighed evidence that nobody weighed against one of them, with the explanations concerned
     */
    public record Separating(String first, String second, List<Statement> differs, List<Statement> notWeighed) {}
}
