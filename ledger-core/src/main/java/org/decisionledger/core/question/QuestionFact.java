package org.decisionledger.core.question;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.BearsOn;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.QuestionId;
import org.decisionledger.core.thing.ThingId;
import org.jspecify.annotations.Nullable;

/** What is told of a question that has more than one explanation. */
public sealed interface QuestionFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    QuestionId question();

    /** A question is put for which there may be more than one explanation. Seen in 000 §1.1, §4.4. */
    @WireName(value = "QuestionPosed", seenIn = "000 §1.1, §4.4")
    @Meaning("A question is put for which there may be more than one explanation.")
    record QuestionPosed(
            @Meaning("the question") @Introduces QuestionId question,
            @Meaning("the question in words") @Title String text,
            @Meaning("the things it is about") List<ThingId> about)
            implements QuestionFact {
        public QuestionPosed {
            about = List.copyOf(about);
        }
    }

    /** Somebody offers an explanation. The actor is who offers it. Seen in 000 §4.4. */
    @WireName(value = "ExplanationOffered", seenIn = "000 §4.4")
    @Meaning("Somebody offers an explanation. The actor is who offers it.")
    record ExplanationOffered(
            @Meaning("the question") QuestionId question,

            @Meaning("a short name for the explanation, unlike that of any other")
            String label,

            @Meaning("the explanation in brief") String text)
            implements QuestionFact {}

    /** An entry is held against an explanation. It is linked as what this bears on; the actor is who weighs it. Seen in 000 §4.4. */
    @BearsOn
    @WireName(value = "EvidenceWeighed", seenIn = "000 §4.4")
    @Meaning("An entry is held against an explanation. It is linked as what this bears on; the actor is who weighs it.")
    record EvidenceWeighed(
            @Meaning("the question") QuestionId question,
            @Meaning("the short name of the explanation") String explanation,
            @Meaning("how the entry stands to it") Bearing bearing,
            @Meaning("why") @Nullable String why)
            implements QuestionFact {}
}
