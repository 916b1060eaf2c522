package org.decisionledger.api.document;

import java.util.Optional;
import java.util.function.LongFunction;

/**
 * What a server has of documents.
 *
 * @param kept the files; empty when no folder is named for them
 * @param proved the newest signed checkpoint that covers a position, in words; empty when none does
 */
public record DocumentDesk(Optional<KeptDocuments> kept, LongFunction<String> proved) {}
