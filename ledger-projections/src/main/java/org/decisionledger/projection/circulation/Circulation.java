package org.decisionledger.projection.circulation;

import java.util.List;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.Statement;

/**
 * The versions of a document or of the report of a review, with the copies of each, at the moment asked about.
 *
 * @param thing the document or review asked about
 * @param title it in words
 * @param asOf the moment asked about; a date of occurrence gives who held what on that date
 * @param position the last position of the ledger that the answer takes in
 * @param versions in order of the first that is told of each
 * @param breaches where what was done with a copy does not fit the terms, the recall or the state told of it
 */
public record Circulation(
        String thing, String title, AsOf asOf, long position, List<Version> versions, List<Breach> breaches) {

    public Circulation {
        versions = List.copyOf(versions);
        breaches = List.copyOf(breaches);
    }

    /**
     * One version.
     *
     * @param document its identifier
     * @param title it in words
     * @param state its state as those who issue it say, the last one told; says so where no entry tells it
     * @param told every entry that tells of its making and its state
     * @param copies one for each holder, in order of the first receipt
     */
    public record Version(String document, String title, Statement state, List<Statement> told, List<Copy> copies) {

        public Version {
            told = List.copyOf(told);
            copies = List.copyOf(copies);
        }
    }

    /**
     * The copy of one holder.
     *
     * @param holder the body
     * @param title it in words
     * @param passing how it came to the holder: sent, received, opened, each with its date
     * @param completeness what was left out, or that no entry tells of anything left out
     * @param terms on what terms it is held
     * @param labels what the copy is marked as
     * @param recall whether it was called back, and what is told of the answer
     */
    public record Copy(
            String holder,
            String title,
            List<Statement> passing,
            List<Statement> completeness,
            List<Statement> terms,
            List<Statement> labels,
            List<Statement> recall) {

        public Copy {
            passing = List.copyOf(passing);
            completeness = List.copyOf(completeness);
            terms = List.copyOf(terms);
            labels = List.copyOf(labels);
            recall = List.copyOf(recall);
        }
    }

    /**
     * Something that does not fit the terms, the recall or the state told.
     *
     * @param kind in what way
     * @param why in one sentence with both sides, and the entries
     */
    public record Breach(Kind kind, Statement why) {

        /** In what way it does not fit. */
        public enum Kind {
            PASSED_ON_AGAINST_TERMS("passed on against the terms"),
            PASSED_ON_THOUGH_IN_CONFIDENCE("passed on though given in confidence, as far as the words tell"),
            PASSED_ON_BEFORE_THE_DATE("passed on before the date set"),
            LEFT_OUT_WHAT_WAS_ASKED_FOR("left out what the terms ask for"),
            PASSED_ON_AFTER_RECALL("passed on after it was called back"),
            LABEL_AGAINST_STATE("marked otherwise than its state");

            private final String words;

            Kind(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }
}
