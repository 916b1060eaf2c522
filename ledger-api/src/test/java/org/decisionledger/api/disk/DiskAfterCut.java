package org.decisionledger.api.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.decisionledger.api.disk.DiskRecording.Happened;
import org.decisionledger.api.disk.Survival.Kept;
import org.jspecify.annotations.Nullable;

/**
 * A folder as a disk may hold it when the power goes after some steps. Content and names are apart: a file's content is
 * there when the file was synced, its name when the folder was. Writes are made sector by sector, and a sector is there
 * or not.
 */
public final class DiskAfterCut {

    private final Survival survival;
    private final int cut;
    private final Map<Path, Node> live = new HashMap<>();

    /** A file or a folder, whatever it is called. */
    private static final class Node {
        final boolean folder;
        final List<Integer> at = new ArrayList<>();
        final List<DiskStep> steps = new ArrayList<>();
        final List<@Nullable Node> meant = new ArrayList<>();
        int synced;

        Node(boolean folder) {
            this.folder = folder;
        }

        void add(int index, DiskStep step, @Nullable Node node) {
            at.add(index);
            steps.add(step);
            meant.add(node);
        }
    }

    private DiskAfterCut(Survival survival, int cut) {
        this.survival = survival;
        this.cut = cut;
    }

    /**
     * Makes {@code target} what {@code folder} may be after {@code cut} steps.
     *
     * @param folder its parent was there and synced before the recording began
     */
    public static void make(List<Happened> steps, int cut, Survival survival, Path folder, Path target)
            throws IOException {
        DiskAfterCut disk = new DiskAfterCut(survival, cut);
        Path parent = Objects.requireNonNull(folder.getParent());
        disk.live.put(parent, new Node(true));
        for (int i = 0; i < cut; i++) {
            disk.take(i, steps.get(i));
        }
        Node found = disk.names(disk.node(parent))
                .get(Objects.requireNonNull(folder.getFileName()).toString());
        if (found != null) {
            disk.write(found, target);
        }
    }

    private Node node(Path path) {
        return Objects.requireNonNull(live.get(path), path::toString);
    }

    private void take(int index, Happened happened) {
        DiskStep step = happened.step();
        Path path = step.path();
        switch (step) {
            case DiskStep.Made made -> name(index, step, path, new Node(false));
            case DiskStep.FolderMade made -> name(index, step, path, new Node(true));
            case DiskStep.Removed removed -> {
                parent(path).add(index, step, null);
                live.remove(path);
            }
            case DiskStep.Renamed renamed -> {
                Node node = Objects.requireNonNull(live.remove(path));
                parent(path).add(index, step, node);
                live.put(renamed.to(), node);
            }
            case DiskStep.Written written -> node(path).add(index, step, null);
            case DiskStep.Cut shorter -> node(path).add(index, step, null);
            case DiskStep.Synced synced -> {
                Node node = node(path);
                node.synced = Math.max(node.synced, happened.covers());
            }
        }
    }

    private void name(int index, DiskStep step, Path path, Node node) {
        parent(path).add(index, step, node);
        live.put(path, node);
    }

    private Node parent(Path path) {
        return node(Objects.requireNonNull(path.getParent()));
    }

    private Map<String, Node> names(Node folder) {
        int open = (int) folder.at.stream().filter(at -> at >= folder.synced).count();
        int kept = folder.at.size() - open + survival.names(open);
        Map<String, Node> names = new LinkedHashMap<>();
        for (int i = 0; i < kept; i++) {
            DiskStep step = folder.steps.get(i);
            String name = nameOf(step.path());
            Node node = folder.meant.get(i);
            if (node == null || step instanceof DiskStep.Renamed) {
                names.remove(name);
            }
            if (node != null) {
                names.put(step instanceof DiskStep.Renamed renamed ? nameOf(renamed.to()) : name, node);
            }
        }
        return names;
    }

    private static String nameOf(Path path) {
        return Objects.requireNonNull(path.getFileName()).toString();
    }

    private void write(Node node, Path target) throws IOException {
        if (!node.folder) {
            Files.write(target, content(node));
            return;
        }
        Files.createDirectories(target);
        for (Map.Entry<String, Node> name : names(node).entrySet()) {
            write(name.getValue(), target.resolve(name.getKey()));
        }
    }

    private byte[] content(Node file) {
        byte[] content = new byte[capacity(file)];
        int size = 0;
        for (int i = 0; i < file.at.size(); i++) {
            int at = file.at.get(i);
            DiskStep step = file.steps.get(i);
            int length = step instanceof DiskStep.Written written ? written.bytes().length : 1;
            Kept kept = at < file.synced ? Kept.all(length) : survival.write(length, at == cut - 1);
            if (step instanceof DiskStep.Written written) {
                size = Math.max(size, put(content, written, kept));
            } else if (step instanceof DiskStep.Cut shorter && kept.sectors().get(0)) {
                int to = (int) shorter.size();
                Arrays.fill(content, Math.min(to, size), Math.max(to, size), (byte) 0);
                size = Math.min(size, to);
            }
        }
        return Arrays.copyOf(content, size);
    }

    private static int capacity(Node file) {
        long most = 0;
        for (DiskStep step : file.steps) {
            if (step instanceof DiskStep.Written written) {
                most = Math.max(most, written.offset() + written.bytes().length);
            }
        }
        return Math.toIntExact(most);
    }

    /** Returns where the last sector that was written ends. */
    private static int put(byte[] content, DiskStep.Written written, Kept kept) {
        int offset = Math.toIntExact(written.offset());
        int end = 0;
        for (int sector = kept.sectors().nextSetBit(0);
                sector >= 0;
                sector = kept.sectors().nextSetBit(sector + 1)) {
            int from = sector * kept.size();
            int to = Math.min(written.bytes().length, from + kept.size());
            if (from < to) {
                System.arraycopy(written.bytes(), from, content, offset + from, to - from);
                end = offset + to;
            }
        }
        return end;
    }
}
