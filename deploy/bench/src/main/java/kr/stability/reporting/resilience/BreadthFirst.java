package kr.stability.reporting.resilience;

/** The peer: a plain breadth-first walk over all edges of the same arrays. */
final class BreadthFirst {
    private BreadthFirst() {}

    /** Distance of every node from the first one of its walk. */
    static int[] walk(Graph graph) {
        int[] distance = new int[graph.size];
        int[] queue = new int[graph.size];
        for (int root = 0; root < graph.size; root++) {
            if (distance[root] == 0) {
                from(root, graph, distance, queue);
            }
        }
        return distance;
    }

    private static void from(int root, Graph graph, int[] distance, int[] queue) {
        int head = 0;
        int tail = 0;
        queue[tail++] = root;
        distance[root] = 1;
        while (head < tail) {
            int node = queue[head++];
            tail = neighbours(node, graph.needs, distance, queue, tail);
            tail = neighbours(node, graph.failOver, distance, queue, tail);
        }
    }

    private static int neighbours(int node, Graph.Edges edges, int[] distance, int[] queue, int tail) {
        int end = tail;
        for (int i = edges.start()[node]; i < edges.start()[node + 1]; i++) {
            int next = edges.to()[i];
            if (distance[next] == 0) {
                distance[next] = distance[node] + 1;
                queue[end++] = next;
            }
        }
        return end;
    }
}
