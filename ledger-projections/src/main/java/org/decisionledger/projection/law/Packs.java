package org.decisionledger.projection.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The rule packs at hand. No two regimes among them hold for one purchase on one day. */
public final class Packs {

    /** The files shipped, oldest regime first; each lies beside this class. */
    static final List<String> SHIPPED = List.of(
            "pcr-2006-part-b.json",
            "ppcc-2013.json",
            "pcr-2015-general.json",
            "pcr-2015-light-touch.json",
            "psr-2023.json",
            "psr-2023-amended-2025.json",
            "act-2023.json");

    private static final Packs OURS = of(SHIPPED.stream().map(Packs::load).toList());

    private final List<Pack> packs;

    private Packs(List<Pack> packs) {
        this.packs = List.copyOf(packs);
    }

    /** The packs that come with the ledger. */
    public static Packs shipped() {
        return OURS;
    }

    /**
     * Packs taken together.
     *
     * @throws PackFault when two have one id, two rules have one id, or two regimes hold for one purchase on one day
     */
    public static Packs of(List<Pack> packs) {
        Set<String> names = new HashSet<>();
        for (Pack pack : packs) {
            unused(pack, names, pack.id());
            pack.rules().forEach(r -> unused(pack, names, r.id()));
        }
        for (int i = 0; i < packs.size(); i++) {
            for (Pack other : packs.subList(i + 1, packs.size())) {
                apart(packs.get(i), other);
            }
        }
        return new Packs(packs);
    }

    private static void unused(Pack pack, Set<String> names, String name) {
        if (!names.add(name)) {
            throw new PackFault(pack.id(), "the name " + name + " is used twice");
        }
    }

    private static void apart(Pack one, Pack other) {
        boolean bothRegimes = one.role() == Pack.Role.REGIME && other.role() == Pack.Role.REGIME;
        boolean versions = one.regime().equals(other.regime());
        if ((bothRegimes || versions)
                && one.sharesADayWith(other)
                && one.areas().stream().anyMatch(other.areas()::contains)
                && one.authorities().stream().anyMatch(other.authorities()::contains)) {
            throw new PackFault(other.id(), "it holds for the same purchases on the same days as " + one);
        }
    }

    /** All of them, in order. */
    public List<Pack> all() {
        return packs;
    }

    public Optional<Pack> find(String id) {
        return packs.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /**
     * Every pack with whether it applies. The date is that on which the procedure commenced; the date of an award is
     * not, and must not be given in its place.
     *
     * @param commenced when the procedure commenced, {@code null} when nothing is known of it
     */
    public List<PackConsidered> considered(@Nullable Edtf commenced, SubjectArea area, AuthorityKind authority) {
        return packs.stream()
                .map(p -> Applicability.of(p, commenced, area, authority))
                .toList();
    }

    private static Pack load(String file) {
        try (InputStream in = Packs.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new PackFault(file, "the file is missing");
            }
            return PackReader.read(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a pack from the bytes of a file (JSON); refused with {@link PackFault}. */
    public static Pack read(String name, byte[] file) {
        return PackReader.read(name, file);
    }
}
