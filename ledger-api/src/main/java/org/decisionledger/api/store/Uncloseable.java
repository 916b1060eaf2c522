package org.decisionledger.api.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** A connection whose close does nothing: Axon closes after each statement what belongs to the whole transaction. */
final class Uncloseable {

    private Uncloseable() {}

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Uncloseable.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    return invoke(connection, method, arguments);
                });
    }

    private static @Nullable Object invoke(
            Connection connection, java.lang.reflect.Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
