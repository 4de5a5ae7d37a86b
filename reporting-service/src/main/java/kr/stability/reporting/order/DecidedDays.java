package kr.stability.reporting.order;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.Text;

/** Reads {@code decided-days.csv}: elections and temporary holidays, one a line, with the source of each. */
final class DecidedDays {
    private static final String FILE = "decided-days.csv";

    private DecidedDays() {}

    /**
     * All days of the file.
     *
     * @throws IllegalStateException when the file is missing or a line has not four parts
     */
    static List<Holiday> read() {
        try (InputStream file = DecidedDays.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DecidedDays::holiday)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Holiday holiday(String line) {
        String[] part = line.split(",", -1);
        if (part.length != 4) {
            throw new IllegalStateException(FILE + ": " + line);
        }
        return new Holiday(
                LocalDate.parse(part[0].strip()), new Text(part[1].strip(), part[2].strip()), part[3].strip());
    }
}
