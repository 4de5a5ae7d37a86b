package kr.stability.reporting.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes what no annotation describes, with the words of {@code openapi/words.properties}. */
final class OpenApiWords {
    private static final String FILE = "/openapi/words.properties";
    private static final String API = "/api/v1/";
    private final Properties words = read();

    /** Describes a schema: an enumeration itself, of everything else the members. */
    void describe(String name, Schema schema) {
        if (schema.getEnumeration() != null && schema.getDescription() == null) {
            schema.setDescription(words.getProperty(name));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((member, of) -> {
                if (of.getDescription() == null && of.getRef() == null) {
                    of.setDescription(words.getProperty(name + "." + member, words.getProperty("*." + member)));
                }
            });
        }
    }

    /** Describes the parameters of the operations of a path. */
    void describe(String address, PathItem path) {
        String room = address.startsWith(API) ? address.substring(API.length()).split("/")[0] : "";
        path.getOperations()
                .values()
                .forEach(operation -> Stream.of(path.getParameters(), operation.getParameters())
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .filter(parameter -> parameter.getDescription() == null)
                        .forEach(parameter -> describe(room, operation, parameter)));
    }

    private void describe(String room, Operation operation, Parameter parameter) {
        String name = parameter.getName();
        Stream.of(own(operation, name), "path." + room + "." + name, "parameter." + name)
                .map(words::getProperty)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(parameter::setDescription);
    }

    /** Whether an operation says for itself what it does without the header. */
    boolean mayBeLeftOut(Operation operation, String header) {
        return words.containsKey(own(operation, header));
    }

    private static String own(Operation operation, String parameter) {
        return "operation." + operation.getOperationId() + "." + parameter;
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream file = OpenApiWords.class.getResourceAsStream(FILE)) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
