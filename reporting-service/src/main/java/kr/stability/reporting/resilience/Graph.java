package kr.stability.reporting.resilience;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.stability.reporting.plan.Component.Mode;

/**
 * An inventory as flat arrays. Nodes are components, then components that are named but not declared, then services.
 * Edges of node {@code i} are {@code to[start[i]] .. to[start[i + 1] - 1]}. Declared components are numbered as in the
 * inventory, or as {@link Numbering} says; {@code declaredAs} gives them in the order of the inventory.
 */
final class Graph {
    final int declared;
    final int components;
    final int size;
    final String[] code;
    final Mode[] mode;
    final Inventory.Minutes[] minutes;
    final OwnMinutes own;
    final Integer[] rto;
    final Edges needs;
    final Edges failOver;
    final Edges sites;
    /** The components at each data centre. */
    final Edges at;
    /** Nodes of which nothing is known whatever is lost: not declared, or without data centres, or without needs. */
    final int[] unknown;

    final String[] siteCode;
    final int[] declaredAs;
    final Map<String, Integer> componentOf = new LinkedHashMap<>();
    final Map<String, Integer> serviceOf = new LinkedHashMap<>();
    final Map<String, Integer> siteOf = new LinkedHashMap<>();

    /** One relation: neighbours of all nodes in one array. */
    record Edges(int[] start, int[] to) {
        int degree(int node) {
            return start[node + 1] - start[node];
        }

        /** The same edges from their other ends, of which there are so many. */
        Edges turned(int ends) {
            int[] begin = new int[ends + 1];
            for (int end : to) {
                begin[end + 1]++;
            }
            Arrays.parallelPrefix(begin, Integer::sum);
            int[] next = Arrays.copyOf(begin, ends);
            int[] from = new int[to.length];
            for (int node = 0; node < start.length - 1; node++) {
                for (int i = start[node]; i < start[node + 1]; i++) {
                    from[next[to[i]]++] = node;
                }
            }
            return new Edges(begin, from);
        }
    }

    Graph(Inventory inventory) {
        inventory.components().forEach(c -> number(componentOf, c.code()));
        declared = componentOf.size();
        number(inventory);
        components = componentOf.size();
        inventory.services().forEach(s -> number(serviceOf, s.code(), components));
        size = components + serviceOf.size();
        code = new String[size];
        mode = new Mode[size];
        minutes = new Inventory.Minutes[size];
        rto = new Integer[size];
        componentOf.forEach((name, node) -> code[node] = name);
        fill(inventory);
        own = new OwnMinutes(minutes);
        List<List<String>> needed =
                inventory.components().stream().map(Inventory.Component::needs).toList();
        List<List<String>> used =
                inventory.services().stream().map(Inventory.Service::needs).toList();
        needs = edges(needed, used, componentOf);
        failOver = edges(
                inventory.components().stream()
                        .map(Inventory.Component::needsToFailOver)
                        .toList(),
                List.of(),
                componentOf);
        sites = edges(
                inventory.components().stream().map(Inventory.Component::sites).toList(), List.of(), siteOf);
        siteCode = siteOf.keySet().toArray(String[]::new);
        at = sites.turned(siteCode.length);
        unknown = unknown();
        declaredAs = IntStream.range(0, declared).toArray();
    }

    /** The same graph under other numbers. */
    Graph(Graph other, Numbering numbering) {
        declared = other.declared;
        components = other.components;
        size = other.size;
        code = numbering.moved(other.code);
        mode = numbering.moved(other.mode);
        minutes = numbering.moved(other.minutes);
        own = new OwnMinutes(minutes);
        rto = other.rto;
        needs = numbering.renamed(numbering.moved(other.needs));
        failOver = numbering.renamed(numbering.moved(other.failOver));
        sites = numbering.moved(other.sites);
        siteCode = other.siteCode;
        at = sites.turned(siteCode.length);
        unknown = unknown();
        declaredAs = Arrays.copyOf(numbering.number(), declared);
        componentOf.putAll(other.componentOf);
        componentOf.replaceAll((name, node) -> numbering.number()[node]);
        serviceOf.putAll(other.serviceOf);
        siteOf.putAll(other.siteOf);
    }

    /** An inventory, numbered so that walking it is fast. */
    static Graph of(Inventory inventory) {
        Graph asDeclared = new Graph(inventory);
        return new Graph(asDeclared, Numbering.of(asDeclared));
    }

    boolean isService(int node) {
        return node >= components;
    }

    /** True for a name that something needs and nobody declares. */
    boolean isMissing(int node) {
        return node >= declared && node < components;
    }

    /** True when nothing tells what a loss does to a node. */
    boolean isUnknown(int node) {
        return isService(node) ? needs.degree(node) == 0 : isMissing(node) || sites.degree(node) == 0;
    }

    private int[] unknown() {
        return IntStream.range(0, size).filter(this::isUnknown).toArray();
    }

    private static void number(Map<String, Integer> numbers, String name) {
        number(numbers, name, 0);
    }

    private static void number(Map<String, Integer> numbers, String name, int from) {
        if (numbers.putIfAbsent(name, from + numbers.size()) != null) {
            throw new IllegalArgumentException("duplicate code " + name);
        }
    }

    private void number(Inventory inventory) {
        inventory.sites().forEach(site -> number(siteOf, site.code()));
        for (Inventory.Component component : inventory.components()) {
            component.sites().forEach(site -> siteOf.putIfAbsent(site, siteOf.size()));
            component.needs().forEach(name -> componentOf.putIfAbsent(name, componentOf.size()));
            component.needsToFailOver().forEach(name -> componentOf.putIfAbsent(name, componentOf.size()));
        }
        for (Inventory.Service service : inventory.services()) {
            service.needs().forEach(name -> componentOf.putIfAbsent(name, componentOf.size()));
        }
    }

    private void fill(Inventory inventory) {
        Arrays.fill(minutes, new Inventory.Minutes(null, null, null));
        for (int i = 0; i < declared; i++) {
            mode[i] = inventory.components().get(i).mode();
            minutes[i] = inventory.components().get(i).minutes();
        }
        for (int i = 0; i < inventory.services().size(); i++) {
            code[components + i] = inventory.services().get(i).code();
            rto[components + i] = inventory.services().get(i).rtoMinutes();
        }
    }

    private Edges edges(List<List<String>> ofComponents, List<List<String>> ofServices, Map<String, Integer> numbers) {
        Map<Integer, List<String>> rows = HashMap.newHashMap(ofComponents.size() + ofServices.size());
        for (int i = 0; i < ofComponents.size(); i++) {
            rows.put(i, ofComponents.get(i));
        }
        for (int i = 0; i < ofServices.size(); i++) {
            rows.put(components + i, ofServices.get(i));
        }
        int[] start = new int[size + 1];
        int[] to = new int[rows.values().stream().mapToInt(List::size).sum()];
        int next = 0;
        for (int node = 0; node < size; node++) {
            start[node] = next;
            for (String name : rows.getOrDefault(node, List.of())) {
                to[next++] = numbers.get(name);
            }
        }
        start[size] = next;
        return new Edges(start, to);
    }
}
