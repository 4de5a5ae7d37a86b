package kr.stability.reporting.resilience;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;

/** Looks from each service down to everything that it stands on, at run time and while failing over. */
final class Dependants {
    private final Graph graph;

    Dependants(Graph graph) {
        this.graph = graph;
    }

    SequencedMap<String, List<String>> of(String site) {
        SequencedMap<String, List<String>> found = new LinkedHashMap<>();
        Integer number = graph.siteOf.get(site);
        for (int node = graph.components; number != null && node < graph.size; node++) {
            List<String> there = at(number, below(node));
            if (!there.isEmpty()) {
                found.put(graph.code[node], there);
            }
        }
        return found;
    }

    Set<String> components(int service) {
        Set<String> codes = new LinkedHashSet<>();
        BitSet below = below(service);
        below.clear(service);
        inOrder(below).forEach(node -> codes.add(graph.code[node]));
        return codes;
    }

    private List<String> at(int site, BitSet nodes) {
        List<String> codes = new ArrayList<>();
        inOrder(nodes).filter(node -> runsAt(node, site)).forEach(node -> codes.add(graph.code[node]));
        return codes;
    }

    private IntStream inOrder(BitSet nodes) {
        IntStream declared = Arrays.stream(graph.declaredAs).filter(nodes::get);
        return IntStream.concat(declared, nodes.stream().filter(node -> node >= graph.declared));
    }

    private boolean runsAt(int node, int site) {
        for (int i = graph.sites.start()[node]; i < graph.sites.start()[node + 1]; i++) {
            if (graph.sites.to()[i] == site) {
                return true;
            }
        }
        return false;
    }

    private BitSet below(int service) {
        BitSet seen = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(service));
        seen.set(service);
        while (!open.isEmpty()) {
            int node = open.remove();
            for (Graph.Edges edges : List.of(graph.needs, graph.failOver)) {
                for (int i = edges.start()[node]; i < edges.start()[node + 1]; i++) {
                    if (!seen.get(edges.to()[i])) {
                        seen.set(edges.to()[i]);
                        open.add(edges.to()[i]);
                    }
                }
            }
        }
        return seen;
    }
}
