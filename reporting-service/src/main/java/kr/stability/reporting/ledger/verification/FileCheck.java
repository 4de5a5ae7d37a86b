package kr.stability.reporting.ledger.verification;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads every evidence file again. Takes as long as the disk needs, so it is done when it is asked for. */
final class FileCheck {
    private final Connection connection;
    private final CoveredFiles files;
    private final Findings findings;

    FileCheck(Connection connection, CoveredFiles files, Findings findings) {
        this.connection = connection;
        this.files = files;
        this.findings = findings;
    }

    /** Checks all files. */
    void run() throws SQLException, IOException {
        try (PreparedStatement query =
                connection.prepareStatement("select distinct sha256 from evidence order by sha256")) {
            query.setFetchSize(500);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String expected = rows.getString(1);
                    String actual = files.sha256(expected);
                    if (!expected.equals(actual)) {
                        findings.add(BadRow.of("evidence file", expected, null, expected, actual));
                    }
                }
            }
        }
    }
}
