package kr.stability.reporting.event;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One act in the form of CloudEvents 1.0.
 *
 * @param id id of the act; the same however often and by whatever way the event is read
 * @param type what happened and the version of {@code data}
 * @param time business time of the act
 * @param subject human number, code or id of the thing
 */
@Schema(name = "CloudEvent", description = "One act, as a CloudEvent (specification 1.0)")
public record CloudEvent(
        @Schema(enumeration = "1.0") String specversion,
        UUID id,
        @Schema(examples = {SOURCE}) String source,
        @Schema(examples = {"kr.stability.order.served.v1"}) String type,
        Instant time,
        @Schema(examples = {"2022-디지털-0003"}) String subject,
        @Schema(examples = {"application/json"}) String datacontenttype,
        Data data) {

    /** Where the events come from: this service, whatever its address. */
    static final String SOURCE = "urn:stability:reporting-service";

    /** Media type of one event. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    /** Media type of several events in an array. */
    public static final String BATCH = "application/cloudevents-batch+json";

    /**
     * What is told about an act. The thing itself is read at its link, with the reader's own rights.
     *
     * @param operator code of the company that it concerns, or null
     * @param link address of the thing in this API, or null when it has none
     * @param sha256 hash of the content that was acted on, or null
     */
    @Schema(name = "CloudEventData")
    public record Data(
            @Schema(
                    nullable = true,
                    examples = {"kakao"})
            String operator,

            @Schema(nullable = true, description = "Address of the thing in this API")
            String link,

            @Schema(nullable = true) String sha256) {}

    /** The event of an act. */
    public static CloudEvent of(Event event) {
        return new CloudEvent(
                "1.0",
                event.entry.id,
                SOURCE,
                EventType.of(event.act),
                event.entry.at,
                event.entry.subject,
                "application/json",
                new Data(event.operatorCode, event.link, event.entry.sha256));
    }
}
