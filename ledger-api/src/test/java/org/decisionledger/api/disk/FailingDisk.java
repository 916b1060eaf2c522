package org.decisionledger.api.disk;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A disk that fails, is full or does not answer, when told to. */
public final class FailingDisk implements DiskWatcher {

    private final AtomicLong steps = new AtomicLong();
    private volatile Predicate<DiskStep> fails = step -> false;
    private volatile Predicate<DiskStep> hangs = step -> false;
    private volatile String words = "";
    private volatile CountDownLatch answer = new CountDownLatch(0);
    private volatile @Nullable Long room;

    /** Every such step fails from now on. */
    public void failAt(Predicate<DiskStep> which, String error) {
        words = error;
        fails = which;
    }

    /** That step fails, and none after it. */
    void failOnceAfter(int count, String error) {
        long when = steps.get() + count;
        words = error;
        fails = step -> steps.get() == when;
    }

    public void hangAt(Predicate<DiskStep> which) {
        answer = new CountDownLatch(1);
        hangs = which;
    }

    public void answer() {
        hangs = step -> false;
        answer.countDown();
    }

    public void leave(@Nullable Long bytes) {
        room = bytes;
    }

    public void heal() {
        fails = step -> false;
    }

    @Override
    public void step(DiskStep step, Effect effect) throws IOException {
        steps.incrementAndGet();
        if (hangs.test(step)) {
            try {
                answer.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        if (fails.test(step)) {
            throw new IOException(words);
        }
        effect.happen();
    }

    @Override
    public long usableSpace(long real) {
        Long left = room;
        return left == null ? real : left;
    }

    public static Predicate<DiskStep> syncOf(String end) {
        return step -> step instanceof DiskStep.Synced && step.path().toString().endsWith(end);
    }

    public static Predicate<DiskStep> writeOf(String end) {
        return step ->
                step instanceof DiskStep.Written && step.path().toString().endsWith(end);
    }
}
