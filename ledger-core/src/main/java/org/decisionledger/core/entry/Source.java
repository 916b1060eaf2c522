package org.decisionledger.core.entry;

import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Where an entry is taken from: a document and the place in it. */
public record Source(
        @Meaning("the document") DocumentId document,

        @Meaning("the place in it: section, paragraph, clause or page")
        String locator,

        @Meaning("a few words as they stand there") @Nullable
        String quote,

        @Meaning("when the source said so, if that is not the date of the document") @Nullable
        Edtf stated) {

    public static Source of(String document, String locator) {
        return new Source(new DocumentId(document), locator, null, null);
    }
}
