package kr.stability.reporting.edition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rank of totals over some figures: a matrix of 0 and 1, computed exactly (Bareiss). */
final class Rank {
    private Rank() {}

    static long of(List<List<Disclosure.Figure>> totals, List<Disclosure.Figure> figures) {
        List<BigInteger[]> rows = new ArrayList<>();
        for (List<Disclosure.Figure> total : totals) {
            Set<Disclosure.Figure> in = Set.copyOf(total);
            rows.add(figures.stream()
                    .map(figure -> in.contains(figure) ? BigInteger.ONE : BigInteger.ZERO)
                    .toArray(BigInteger[]::new));
        }
        return of(rows, figures.size());
    }

    private static int of(List<BigInteger[]> rows, int columns) {
        int rank = 0;
        BigInteger before = BigInteger.ONE;
        for (int column = 0; column < columns && rank < rows.size(); column++) {
            int pivot = pivot(rows, rank, column);
            if (pivot < 0) {
                continue;
            }
            java.util.Collections.swap(rows, rank, pivot);
            for (int i = rank + 1; i < rows.size(); i++) {
                eliminate(rows.get(rank), rows.get(i), column, before);
            }
            before = rows.get(rank)[column];
            rank++;
        }
        return rank;
    }

    private static int pivot(List<BigInteger[]> rows, int from, int column) {
        for (int i = from; i < rows.size(); i++) {
            if (rows.get(i)[column].signum() != 0) {
                return i;
            }
        }
        return -1;
    }

    private static void eliminate(BigInteger[] pivot, BigInteger[] row, int column, BigInteger before) {
        BigInteger head = row[column];
        for (int k = column; k < row.length; k++) {
            row[k] = row[k].multiply(pivot[column])
                    .subtract(pivot[k].multiply(head))
                    .divide(before);
        }
    }
}
