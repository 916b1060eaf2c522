package org.decisionledger.projection.sentence;

import org.decisionledger.core.account.AccountFact;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.format.FactKinds;
import org.jspecify.annotations.Nullable;

/**
 * One past-tense sentence for each entry: what the entry says, no more and no less.
 *
 * <p>What a party tells is never said as if it were so: where the header names an account, the sentence begins with
 * whose it is. When it happened and the recorder's note are not part of the sentence; a page shows them beside it.
 */
public final class Sentences {

    private Sentences() {}

    /** The sentence, beginning with a capital where it begins with a word, and ending with one full stop. */
    public static String of(Entry entry, Names names) {
        return clause(entry, names) + ".";
    }

    /** A few words that head an entry of this kind, for example "Offer made". */
    public static String kind(String wireName) {
        return Phrases.heading(wireName);
    }

    /** The sentence without its full stop. */
    static String clause(Entry entry, Names names) {
        Wording wording = new Wording(names);
        Header header = entry.header();
        Account account = header.account();
        boolean tellsItself = account != null && isToldByItsHolder(entry, account);
        Scope scope = new Scope(entry, FactKinds.of(entry.fact()).wireName(), wording, tellsItself ? account : null);
        String said = Wording.capitalised(
                Wording.withoutStop(Phrases.sentence(scope.wireName()).render(scope)));
        return account == null || tellsItself ? said : prefix(account, wording) + said;
    }

    private static String prefix(Account account, Wording wording) {
        Actor teller = new Actor(account.of(), account.office(), null, null, null);
        return "According to " + wording.actor(teller, wording.telling(account)) + ": ";
    }

    /** An account that names its teller as the actor would name the same party twice. */
    private static boolean isToldByItsHolder(Entry entry, @Nullable Account account) {
        Actor by = entry.header().by();
        return account != null
                && entry.fact() instanceof AccountFact
                && account.of().equals(by.organisation())
                && (account.office() == null || account.office().equals(by.office()));
    }
}
