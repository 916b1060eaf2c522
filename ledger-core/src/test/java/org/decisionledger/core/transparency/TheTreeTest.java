package org.decisionledger.core.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.decisionledger.core.transparency.Proofs.NotProved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree of RFC 6962 and RFC 9162: its roots, and proofs that are taken only when they show what they should. */
class TheTreeTest {

    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void theRootsOfTheKnownTreesAreAsPublished(int size, String root) {
        Frontier frontier = Frontier.empty();
        ENTRIES.stream()
                .limit(size)
                .map(HexFormat.of()::parseHex)
                .map(Hash::leaf)
                .forEach(frontier::add);

        assertThat(frontier.root()).isEqualTo(Hash.hex(root));
        assertThat(frontier.size()).isEqualTo(size);
    }

    @Test
    void theRootIsThatOfTheDefinitionForEverySize() {
        List<Hash> leaves = leaves(70);
        Frontier frontier = Frontier.empty();

        for (int size = 0; size <= leaves.size(); size++) {
            assertThat(frontier.root()).as("size %d", size).isEqualTo(defined(leaves.subList(0, size)));
            assertThat(Frontier.of(size, frontier.roots()).root()).isEqualTo(frontier.root());
            assertThat(Proofs.root(size, in(leaves))).isEqualTo(frontier.root());
            if (size < leaves.size()) {
                frontier.add(leaves.get(size));
            }
        }
    }

    @Test
    void anEdgeWithTooManyOrTooFewSubtreesIsNone() {
        assertThatThrownBy(() -> Frontier.of(3, List.of(Hash.EMPTY_TREE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 subtrees, not 1");
        assertThatThrownBy(() -> Frontier.of(-1, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyLeafIsProvedToBeInEveryTree() throws NotProved {
        List<Hash> leaves = leaves(40);
        for (int size = 1; size <= leaves.size(); size++) {
            Hash root = defined(leaves.subList(0, size));
            for (int index = 0; index < size; index++) {
                List<Hash> proof = Proofs.inclusion(index, size, in(leaves));
                Proofs.checkInclusion(leaves.get(index), index, size, proof, root);
            }
        }
    }

    @Test
    void everyTreeIsProvedToBeginWithEverySmallerOne() throws NotProved {
        List<Hash> leaves = leaves(40);
        for (int size = 0; size <= leaves.size(); size++) {
            for (int old = 0; old <= size; old++) {
                Proofs.checkConsistency(
                        old,
                        defined(leaves.subList(0, old)),
                        size,
                        defined(leaves.subList(0, size)),
                        Proofs.consistency(old, size, in(leaves)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20261122, 42, 7})
    void aProofThatIsChangedInAnyWayIsNotTaken(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            int size = 2 + random.nextInt(60);
            List<Hash> leaves = leaves(size);
            int index = random.nextInt(size);
            Hash root = defined(leaves);
            List<Hash> proof = new ArrayList<>(Proofs.inclusion(index, size, in(leaves)));
            change(proof, random);
            Hash leaf = leaves.get(index);
            assertThatThrownBy(() -> Proofs.checkInclusion(leaf, index, size, proof, root))
                    .as("seed %d, round %d", seed, i)
                    .isInstanceOf(NotProved.class);

            int old = 1 + random.nextInt(size - 1);
            List<Hash> grown = new ArrayList<>(Proofs.consistency(old, size, in(leaves)));
            change(grown, random);
            Hash oldRoot = defined(leaves.subList(0, old));
            assertThatThrownBy(() -> Proofs.checkConsistency(old, oldRoot, size, root, grown))
                    .as("seed %d, round %d", seed, i)
                    .isInstanceOf(NotProved.class);
        }
    }

    @Test
    void aProofForAnotherLeafIndexSizeOrRootIsNotTaken() {
        List<Hash> leaves = leaves(13);
        Hash root = defined(leaves);
        List<Hash> proof = Proofs.inclusion(5, 13, in(leaves));

        assertThatThrownBy(() -> Proofs.checkInclusion(leaves.get(6), 5, 13, proof, root))
                .isInstanceOf(NotProved.class)
                .hasMessageContaining("another root");
        assertThatThrownBy(() -> Proofs.checkInclusion(leaves.get(5), 6, 13, proof, root))
                .isInstanceOf(NotProved.class);
        assertThatThrownBy(() -> Proofs.checkInclusion(leaves.get(5), 13, 13, proof, root))
                .isInstanceOf(NotProved.class)
                .hasMessageContaining("not in a tree");
        assertThatThrownBy(() -> Proofs.checkInclusion(leaves.get(5), -1, 13, proof, root))
                .isInstanceOf(NotProved.class);
        assertThatThrownBy(() -> Proofs.checkInclusion(leaves.get(5), 5, 200, proof, root))
                .isInstanceOf(NotProved.class)
                .hasMessageContaining("too short");
        assertThatThrownBy(() -> Proofs.checkInclusion(leaves.get(5), 5, 6, proof, root))
                .isInstanceOf(NotProved.class)
                .hasMessageContaining("too long");
    }

    @Test
    void aTreeThatWasCutOrRewrittenIsNotProvedToHaveGrown() {
        List<Hash> leaves = leaves(9);
        Hash root = defined(leaves);
        Hash other = defined(leaves(9).reversed());
        List<Hash> proof = Proofs.consistency(4, 9, in(leaves));

        assertThatThrownBy(() -> Proofs.checkConsistency(4, other, 9, root, proof))
                .isInstanceOf(NotProved.class);
        assertThatThrownBy(() -> Proofs.checkConsistency(4, defined(leaves.subList(0, 4)), 9, other, proof))
                .isInstanceOf(NotProved.class);
        assertThatThrownBy(() -> Proofs.checkConsistency(9, root, 9, other, List.of()))
                .isInstanceOf(NotProved.class)
                .hasMessageContaining("two roots");
        assertThatThrownBy(() -> Proofs.checkConsistency(9, root, 9, root, proof))
                .isInstanceOf(NotProved.class)
                .hasMessageContaining("too long");
        assertThatThrownBy(() -> Proofs.checkConsistency(10, root, 9, root, proof))
                .isInstanceOf(NotProved.class);
        assertThatThrownBy(() -> Proofs.checkConsistency(3, root, 9, root, List.of()))
                .isInstanceOf(NotProved.class)
                .hasMessageContaining("too short");
        assertThatThrownBy(() -> Proofs.checkConsistency(0, root, 9, root, List.of()))
                .isInstanceOf(NotProved.class);
    }

    @Test
    void whatIsNotInTheTreeHasNoProof() {
        assertThatThrownBy(() -> Proofs.inclusion(3, 3, in(leaves(3)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proofs.consistency(4, 3, in(leaves(3)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHashHasThirtyTwoBytesAndOneWayToBeWritten() {
        assertThatThrownBy(() -> Hash.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
        assertThat(Hash.base64(Hash.EMPTY_TREE.base64()))
                .isEqualTo(Hash.EMPTY_TREE)
                .hasSameHashCodeAs(Hash.EMPTY_TREE);
        assertThatThrownBy(() -> Hash.base64(Hash.EMPTY_TREE.base64().replace("=", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Hash.EMPTY_TREE).hasToString(Hash.EMPTY_TREE.hex()).isNotEqualTo("hash");
        byte[] two = new byte[2 * Hash.LENGTH];
        Hash.EMPTY_TREE.putInto(two, Hash.LENGTH);
        assertThat(Hash.of(two, Hash.LENGTH)).isEqualByComparingTo(Hash.EMPTY_TREE);
        assertThat(Hash.of(Hash.EMPTY_TREE.bytes())).isEqualTo(Hash.EMPTY_TREE);
    }

    /** Bends one hash, drops one, adds one, or swaps two that differ. */
    private static void change(List<Hash> proof, Random random) {
        int at = proof.isEmpty() ? 0 : random.nextInt(proof.size());
        switch (proof.isEmpty() ? 1 : random.nextInt(3)) {
            case 0 -> {
                byte[] bytes = proof.get(at).bytes();
                bytes[random.nextInt(Hash.LENGTH)] ^= (byte) (1 << random.nextInt(8));
                proof.set(at, Hash.of(bytes));
            }
            case 1 -> proof.add(at, Hash.leaf(new byte[] {(byte) random.nextInt()}));
            default -> proof.remove(at);
        }
    }

    private static List<Hash> leaves(int count) {
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leaves.add(Hash.leaf(new byte[] {(byte) i, 77}));
        }
        return leaves;
    }

    private static Subtrees in(List<Hash> leaves) {
        return (height, number) -> {
            int from = (int) (number << height);
            return defined(leaves.subList(from, from + (1 << height)));
        };
    }

    /** The root as RFC 6962, section 2.1, defines it. */
    private static Hash defined(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.EMPTY_TREE;
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Hash.node(defined(leaves.subList(0, split)), defined(leaves.subList(split, leaves.size())));
    }
}
