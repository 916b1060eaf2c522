package org.decisionledger.projection.casefile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** A source that grows, or whose words go, between two questions. */
public final class Changing {

    private Changing() {}

    /** Every question is put to the source there is at that moment. */
    public static EntrySource source(Supplier<EntrySource> now) {
        return (EntrySource) Proxy.newProxyInstance(
                EntrySource.class.getClassLoader(), new Class<?>[] {EntrySource.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(now.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
