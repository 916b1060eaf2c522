package org.decisionledger.core.transparency;

import java.util.ArrayList;
import java.util.List;

/**
 * A tile: up to 256 hashes of one level of the tree that stand side by side (C2SP tlog-tiles).
 *
 * @param level 0 for leaf hashes; a hash at level L+1 is the root of a full tile at level L; 0 to 63
 * @param number counted from 0
 * @param width hashes in it, 1 to 256; fewer than 256 in the last tile of a level
 */
public record Tile(int level, long number, int width) {

    /** Hashes in a full tile. */
    public static final int FULL = 256;

    /** Levels of the tree that one level of tiles spans. */
    public static final int HEIGHT = 8;

    private static final int HIGHEST = 63;
    private static final int GROUP = 1000;

    public Tile {
        if (level < 0 || level > HIGHEST || number < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile: level " + level + ", number " + number + ", width " + width);
        }
    }

    public boolean full() {
        return width == FULL;
    }

    /** Where it is served, under the address of the log: {@code tile/0/x001/x234/067} or {@code tile/1/000.p/17}. */
    public String path() {
        return "tile/" + level + "/" + numbered(number, width);
    }

    /** Where the bundle of the entries under a tile of level 0 is served. */
    public String entriesPath() {
        return "tile/entries/" + numbered(number, width);
    }

    private static String numbered(long number, int width) {
        StringBuilder path = new StringBuilder(three(number % GROUP));
        for (long rest = number / GROUP; rest > 0; rest /= GROUP) {
            path.insert(0, "x" + three(rest % GROUP) + "/");
        }
        return width == FULL ? path.toString() : path + ".p/" + width;
    }

    private static String three(long number) {
        return String.format("%03d", number);
    }

    /** The tiles that a tree of {@code size} leaves consists of, level by level. */
    public static List<Tile> of(long size) {
        return between(0, size);
    }

    /**
     * The tiles that a tree of {@code size} leaves has and one of {@code old} leaves has not, level by level.
     *
     * @param old 0 or more, at most {@code size}
     */
    public static List<Tile> between(long old, long size) {
        if (old < 0 || old > size) {
            throw new IllegalArgumentException("no tiles between " + old + " and " + size + " leaves");
        }
        List<Tile> tiles = new ArrayList<>();
        int level = 0;
        for (long before = old, now = size; now > 0; before /= FULL, now /= FULL, level++) {
            if (now > before) {
                for (long number = before / FULL; number < now / FULL; number++) {
                    tiles.add(new Tile(level, number, FULL));
                }
                if (now % FULL != 0) {
                    tiles.add(new Tile(level, now / FULL, (int) (now % FULL)));
                }
            }
        }
        return tiles;
    }

    /**
     * Read from the part of a path that follows {@code tile/}; refused with {@link IllegalArgumentException} when it is
     * not written in its one way.
     */
    public static Tile parse(String path) {
        int slash = path.indexOf('/');
        String level = slash < 0 ? "" : path.substring(0, slash);
        if (!level.matches("0|[1-9][0-9]?")) {
            throw new IllegalArgumentException("no tile is named \"" + path + "\"");
        }
        return parse(Integer.parseInt(level), path.substring(slash + 1), path);
    }

    /** Read from the part of the path of a bundle that follows {@code tile/entries/}. */
    public static Tile parseEntries(String path) {
        return parse(0, path, path);
    }

    private static Tile parse(int level, String numbered, String asked) {
        String digits = numbered;
        int width = FULL;
        int partial = numbered.indexOf(".p/");
        if (partial >= 0) {
            digits = numbered.substring(0, partial);
            String w = numbered.substring(partial + 3);
            width = w.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(w) : 0;
            if (width == FULL) {
                width = 0;
            }
        }
        if (!digits.matches("(x[0-9]{3}/){0,5}[0-9]{3}") || width == 0) {
            throw new IllegalArgumentException("no tile is named \"" + asked + "\"");
        }
        Tile tile = new Tile(level, Long.parseLong(digits.replaceAll("[x/]", "")), width);
        if (!numbered(tile.number, tile.width).equals(numbered)) {
            throw new IllegalArgumentException("no tile is named \"" + asked + "\"");
        }
        return tile;
    }
}
