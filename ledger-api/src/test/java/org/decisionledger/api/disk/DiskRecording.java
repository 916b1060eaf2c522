package org.decisionledger.api.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every step in its order, and for a sync how many of the steps before it were certainly meant. */
public final class DiskRecording implements DiskWatcher {

    /**
     * @param covers for a sync, the number of steps that were finished when it began; else 0
     */
    public record Happened(DiskStep step, int covers) {}

    private final List<Happened> steps = new ArrayList<>();

    /** Goes on from what is in {@code folder} now, all of it on disk. */
    public static DiskRecording goingOnFrom(Path folder) throws IOException {
        DiskRecording recording = new DiskRecording();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                if (Files.isDirectory(file)) {
                    recording.add(new DiskStep.FolderMade(file), 0);
                } else {
                    recording.add(new DiskStep.Made(file), 0);
                    recording.add(new DiskStep.Written(file, 0, Files.readAllBytes(file)), 0);
                }
            }
        }
        for (Happened before : recording.steps()) {
            if (!(before.step() instanceof DiskStep.Written)) {
                recording.add(new DiskStep.Synced(before.step().path()), recording.size());
            }
        }
        recording.add(new DiskStep.Synced(Objects.requireNonNull(folder.getParent())), recording.size());
        return recording;
    }

    @Override
    public void step(DiskStep step, Effect effect) throws IOException {
        if (step instanceof DiskStep.Synced) {
            int before = size();
            effect.happen();
            add(step, before);
        } else {
            synchronized (this) {
                effect.happen();
                add(step, 0);
            }
        }
    }

    private synchronized void add(DiskStep step, int covers) {
        steps.add(new Happened(step, covers));
    }

    public synchronized int size() {
        return steps.size();
    }

    public synchronized List<Happened> steps() {
        return List.copyOf(steps);
    }

    /** How many steps of each kind there are. */
    static String counted(List<Happened> steps) {
        Map<String, Integer> kinds = new TreeMap<>();
        steps.forEach(happened -> kinds.merge(happened.step().getClass().getSimpleName(), 1, Integer::sum));
        return "steps=" + steps.size() + " " + kinds;
    }
}
