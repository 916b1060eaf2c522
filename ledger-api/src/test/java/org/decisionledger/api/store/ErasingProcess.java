package org.decisionledger.api.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.person.PersonFact.PersonalDataErased;
import org.decisionledger.core.thing.PersonId;

/** Records marked words of one person after the other, erases every second one, and prints each acknowledgement. */
public final class ErasingProcess {

    private ErasingProcess() {}

    public static void main(String[] arguments) {
        String run = arguments[1];
        LedgerStore store = LedgerStore.open(StoreSettings.embedded(Path.of(arguments[0])));
        store.recorder().record(Sample.background("procurement:killed"));
        AtomicInteger count = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            new Thread(() -> {
                        while (true) {
                            int number = count.incrementAndGet();
                            PersonId person = new PersonId("person:" + run + "-" + number);
                            store.recorder().record(marked(person));
                            acknowledged("marked " + person.slug());
                            if (number % 2 == 0) {
                                store.recorder().record(erasure(person));
                                acknowledged("erased " + person.slug());
                            }
                        }
                    })
                    .start();
        }
    }

    static Entry marked(PersonId person) {
        return Sample.approach(
                "marked-" + person.slug(), "procurement:killed", "by {{" + person + "|" + words(person) + "}}");
    }

    static Entry erasure(PersonId person) {
        return Sample.entry(
                "erased-" + person.slug(),
                person,
                new PersonalDataErased(person, "UK GDPR, article 17(1)", "no longer needed", null, null));
    }

    static String words(PersonId person) {
        return "Zebedee of " + person.slug();
    }

    private static synchronized void acknowledged(String what) {
        System.out.println("ack " + what + " .");
        System.out.flush();
    }
}
