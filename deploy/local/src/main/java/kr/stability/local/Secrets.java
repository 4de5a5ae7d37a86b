package kr.stability.local;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import kr.stability.local.stack.FreshFiles;
import kr.stability.local.stack.SigningKey;
import kr.stability.local.stack.StackFailure;

/** Passwords and keys of the local stack, made at the first start and kept beside the data (mode 0600). */
final class Secrets {
    private static final String LEDGER_KEY = "STABILITY_LEDGER_KEY";
    private static final List<String> NAMES = List.of(
            "REPORTING_DB_PASSWORD",
            "REPORTING_OWNER_PASSWORD",
            "PORTAL_DB_PASSWORD",
            "PORTAL_OWNER_PASSWORD",
            "OIDC_PORTAL_SECRET",
            "OIDC_DELIVERY_SECRET",
            "OIDC_MEMBERS_SECRET",
            "OIDC_NOTICES_SECRET",
            "OIDC_PAGES_SECRET",
            "SESSION_ENCRYPTION_SECRET",
            "PAGES_SESSION_SECRET",
            LEDGER_KEY);
    private static final int BYTES = 32;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file; what is missing in it is made and written back. */
    static Secrets in(Path folder) {
        Path file = file(folder);
        Properties values = read(file);
        if (NAMES.stream().anyMatch(name -> values.getProperty(name) == null)) {
            NAMES.forEach(name -> values.putIfAbsent(name, name.equals(LEDGER_KEY) ? SigningKey.fresh() : random()));
            FreshFiles.writePrivate(file, text(values));
        }
        return new Secrets(values);
    }

    /** Where they are kept. */
    static Path file(Path folder) {
        return folder.resolve("secrets.properties");
    }

    /** One secret by the name of the environment variable that carries it. */
    String get(String name) {
        return values.getProperty(name);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Properties read(Path file) {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new StackFailure("Cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        return values;
    }

    private static String text(Properties values) {
        try (StringWriter writer = new StringWriter()) {
            values.store(writer, "Secrets of the local stack; make clean-data deletes them");
            return writer.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
