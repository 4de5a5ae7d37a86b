package kr.stability.local.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The business clocks of both services, set together. They exist in the profiles local and test only. */
public final class BusinessClock {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> services;
    private final Supplier<String> token;

    /**
     * @param services base URLs without a slash at the end
     * @param token gives an access token with the role {@code clock-setter}
     */
    public BusinessClock(List<String> services, Supplier<String> token) {
        this.services = List.copyOf(services);
        this.token = token;
    }

    /** Sets both clocks to a time of day in Seoul; they tick on from there. */
    public void set(LocalDate day, LocalTime time) {
        set(day.atTime(time).atZone(SEOUL).toOffsetDateTime());
    }

    /** Sets both clocks; they tick on from there. */
    public void set(OffsetDateTime now) {
        String body = JSON.valueToTree(Map.of("now", now.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)))
                .toString();
        services.forEach(service -> accepted(
                Wire.send(request(service)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(body))
                        .build()),
                204));
    }

    /** What the first service takes for now. */
    public OffsetDateTime now() {
        HttpResponse<byte[]> response =
                accepted(Wire.send(request(services.getFirst()).GET().build()), 200);
        try {
            return OffsetDateTime.parse(
                    JSON.readTree(response.body()).path("now").asText());
        } catch (IOException e) {
            throw new ScenarioFailure("The business clock did not answer JSON", e);
        }
    }

    private HttpRequest.Builder request(String service) {
        return Wire.to(service + "/local/clock").header("Authorization", "Bearer " + token.get());
    }

    private static HttpResponse<byte[]> accepted(HttpResponse<byte[]> response, int expected) {
        if (response.statusCode() != expected) {
            throw new ScenarioFailure("The business clock at " + response.uri() + " answered " + response.statusCode()
                    + " to " + response.request().method() + ": "
                    + new String(response.body(), StandardCharsets.UTF_8).replaceAll("\\s+", " "));
        }
        return response;
    }
}
