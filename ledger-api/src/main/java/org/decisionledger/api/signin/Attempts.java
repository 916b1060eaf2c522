package org.decisionledger.api.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts attempts to sign in, so that passwords cannot be tried out: within a quarter of an hour 5 by one name from one
 * address, 30 from one address, 50 by one name. Whoever gets in has their own count set back.
 */
public final class Attempts {

    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int BY_BOTH = 5;
    private static final int BY_ADDRESS = 30;
    private static final int BY_NAME = 50;
    private static final int MOST_KEPT = 20_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> attempts = new HashMap<>();

    public Attempts(Clock clock) {
        this.clock = clock;
    }

    private record Limit(String key, int most) {}

    /** Notes an attempt before it is looked at; when there were too many, says from when one is taken again. */
    synchronized Optional<Instant> begin(String name, String address) {
        Instant now = clock.instant();
        forgetBefore(now.minus(WINDOW));
        Optional<Instant> wait = limits(name, address).stream()
                .filter(limit -> of(limit.key).size() >= limit.most)
                .map(limit -> of(limit.key).getFirst().plus(WINDOW))
                .max(Instant::compareTo);
        if (wait.isEmpty()) {
            limits(name, address)
                    .forEach(limit -> attempts.computeIfAbsent(limit.key, key -> new ArrayDeque<>())
                            .addLast(now));
        }
        return wait;
    }

    /** Whoever made the attempt got in. */
    synchronized void succeeded(String name, String address) {
        List<Limit> limits = limits(name, address);
        attempts.remove(limits.getFirst().key);
        limits.forEach(limit -> of(limit.key).pollLast());
    }

    private Deque<Instant> of(String key) {
        return attempts.getOrDefault(key, new ArrayDeque<>());
    }

    private static List<Limit> limits(String name, String address) {
        return List.of(
                new Limit("both " + name + " " + address, BY_BOTH),
                new Limit("address " + address, BY_ADDRESS),
                new Limit("name " + name, BY_NAME));
    }

    private void forgetBefore(Instant start) {
        if (attempts.size() > MOST_KEPT) {
            attempts.clear(); // the memory of the server comes before that of its guests
        }
        attempts.values().removeIf(times -> {
            times.removeIf(time -> time.isBefore(start));
            return times.isEmpty();
        });
    }
}
