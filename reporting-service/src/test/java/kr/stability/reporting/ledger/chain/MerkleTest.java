package kr.stability.reporting.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The tree against the definition of RFC 9162, section 2.1, written down as it stands there. */
class MerkleTest {
    private static final int LARGEST = 300;

    @Property
    void theRootIsThatOfTheDefinition(@ForAll @IntRange(max = LARGEST) int size) {
        assertThat(grown(size).frontier.root()).isEqualTo(defined(leaves(size)));
        assertThat(Merkle.root(size, grown(size))).isEqualTo(defined(leaves(size)));
    }

    @Property
    void aFrontierTakenFromStoredSubtreesGoesOnLikeTheOldOne(
            @ForAll @IntRange(max = LARGEST) int size, @ForAll @IntRange(max = 40) int more) {
        Grown tree = grown(size);
        Frontier again = Frontier.of(size, tree);
        leaves(size + more).subList(size, size + more).forEach(leaf -> again.append(leaf, (level, nth, hash) -> {}));
        assertThat(again.root()).isEqualTo(defined(leaves(size + more)));
    }

    @Property
    void anInclusionProofLeadsToTheRoot(
            @ForAll @IntRange(min = 1, max = LARGEST) int size, @ForAll @IntRange(max = LARGEST - 1) int at) {
        int leaf = at % size;
        List<byte[]> proof = Merkle.inclusion(leaf, size, grown(LARGEST));
        assertThat(Proofs.rootOfInclusion(leaf, size, leaves(size).get(leaf), proof))
                .hasValueSatisfying(root -> assertThat(root).isEqualTo(defined(leaves(size))));
    }

    @Property
    void anInclusionProofOfAnotherLeafLeadsElsewhere(
            @ForAll @IntRange(min = 2, max = LARGEST) int size, @ForAll @IntRange(max = LARGEST - 1) int at) {
        int leaf = at % size;
        byte[] other = leaves(size).get((leaf + 1) % size);
        assertThat(Proofs.rootOfInclusion(leaf, size, other, Merkle.inclusion(leaf, size, grown(size))))
                .hasValueSatisfying(root -> assertThat(root).isNotEqualTo(defined(leaves(size))));
    }

    @Property
    void aConsistencyProofLeadsToBothRoots(
            @ForAll @IntRange(min = 1, max = LARGEST) int to, @ForAll @IntRange(min = 1, max = LARGEST) int from) {
        int first = Math.min(from, to);
        List<byte[]> proof = Merkle.consistency(first, to, grown(LARGEST));
        assertThat(Proofs.consistent(first, defined(leaves(first)), to, defined(leaves(to)), proof))
                .isTrue();
    }

    @Property
    void aTreeThatWasChangedIsNotConsistent(
            @ForAll @IntRange(min = 1, max = LARGEST - 1) int first, @ForAll @IntRange(max = LARGEST - 1) int changed) {
        List<byte[]> other = new ArrayList<>(leaves(LARGEST));
        other.set(changed % first, Merkle.leaf("forged".getBytes()));
        List<byte[]> proof = Merkle.consistency(first, LARGEST, grown(LARGEST));
        assertThat(Proofs.consistent(first, defined(leaves(first)), LARGEST, defined(other), proof))
                .isFalse();
    }

    @Property
    void aProofThatIsTooLongOrTooShortLeadsNowhere(@ForAll @IntRange(min = 2, max = LARGEST) int size) {
        List<byte[]> proof = new ArrayList<>(Merkle.inclusion(0, size, grown(size)));
        proof.add(new byte[32]);
        assertThat(Proofs.rootOfInclusion(0, size, leaves(size).getFirst(), proof))
                .isEmpty();
        assertThat(Proofs.rootOfInclusion(0, size, leaves(size).getFirst(), proof.subList(0, proof.size() - 2)))
                .isEmpty();
    }

    /** MTH of the RFC. */
    private static byte[] defined(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Merkle.root(0, (level, nth) -> null);
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = 1;
        while (k * 2 < leaves.size()) {
            k *= 2;
        }
        return Merkle.node(defined(leaves.subList(0, k)), defined(leaves.subList(k, leaves.size())));
    }

    private static List<byte[]> leaves(int count) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leaves.add(Merkle.leaf(("entry " + i).getBytes()));
        }
        return leaves;
    }

    private static Grown grown(int size) {
        Grown tree = new Grown(leaves(size), new HashMap<>(), new Frontier());
        tree.leaves.forEach(leaf ->
                tree.frontier.append(leaf, (level, nth, hash) -> tree.subtrees.put(Arrays.asList(level, nth), hash)));
        return tree;
    }

    private record Grown(List<byte[]> leaves, Map<List<?>, byte[]> subtrees, Frontier frontier)
            implements Merkle.Subtrees {
        @Override
        public byte[] hash(int level, long nth) {
            return level == 0 ? leaves.get((int) nth) : subtrees.get(Arrays.asList(level, nth));
        }
    }
}
