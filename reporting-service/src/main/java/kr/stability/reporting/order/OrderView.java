package kr.stability.reporting.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An order as shown.
 *
 * @param number null until served
 * @param status derived, see {@link OrderStatus}
 * @param overdue true when the company owes something, all of it or a part with its own day, and the last day is over
 * @param overdueRequirements codes of requirements whose own last day is over and that the latest filing does not answer
 * @param supplement what the latest sent review asks for, or null
 * @param extensions requests for more time, oldest first
 * @param resultPeriod by when results are wanted, counted from arrival, or null
 * @param resultDueOn last day for the results, or null
 * @param revision which letter stands, from 1
 * @param closedAt when the ministry said that nothing more is expected, or null
 * @param version for {@code If-Match}
 */
@Schema(name = "Order")
public record OrderView(
        UUID id,

        @Schema(
                nullable = true,
                examples = {"2022-디지털-0001"})
        String number,

        String incident,
        Text incidentTitle,
        String operator,
        Text operatorName,
        Nature nature,
        Text issuedBy,
        @Schema(nullable = true) LocalDate issuedOn,
        @Schema(nullable = true) LocalDate arrivedOn,

        @Schema(
                nullable = true,
                examples = {"2023-01-06"})
        LocalDate dueOn,

        List<DueDate.Step> dueDerivation,
        Period period,
        List<Want> wants,
        List<RequirementView> requirements,
        List<String> sources,
        OrderStatus status,
        boolean overdue,
        List<String> overdueRequirements,
        List<SubmissionSummary> submissions,
        @Schema(nullable = true) SupplementView supplement,
        List<ExtensionView> extensions,
        @Schema(nullable = true) Period resultPeriod,
        @Schema(nullable = true) LocalDate resultDueOn,
        List<DueDate.Step> resultDerivation,

        @Schema(description = "Whether results were reported; until then they are owed by resultDueOn")
        boolean resultReported,

        int revision,
        @Schema(nullable = true) Instant closedAt,
        @Schema(nullable = true) Text closedBecause,
        int version) {

    /** Last day of the results that are owed, or null when none are wanted or they have been reported. */
    LocalDate resultsOwedUntil() {
        return resultReported ? null : resultDueOn;
    }

    /** One thing demanded. */
    @Schema(name = "Requirement")
    public record RequirementView(
            String code,
            Category category,
            Stage stage,
            @Schema(nullable = true) Priority priority,
            boolean separateDueAllowed,

            @Schema(nullable = true, description = "Its own last day, once granted")
            LocalDate separateDueOn,

            Text text) {
        static RequirementView of(Requirement requirement) {
            return new RequirementView(
                    requirement.code,
                    requirement.category,
                    requirement.stage,
                    requirement.priority,
                    requirement.separateDueAllowed,
                    requirement.separateDueOn,
                    requirement.text);
        }
    }

    /** A filing in short. */
    @Schema(name = "SubmissionSummary")
    public record SubmissionSummary(
            UUID id, int version, Instant filedAt, Instant receivedAt, boolean late, String receiptNumber) {
        static SubmissionSummary of(Filing filing) {
            return new SubmissionSummary(
                    filing.id(),
                    filing.version(),
                    filing.filedAt(),
                    filing.receivedAt(),
                    filing.late(),
                    filing.receiptNumber());
        }
    }

    /** What is to be supplemented, and by when. */
    @Schema(name = "Supplement")
    public record SupplementView(
            LocalDate dueOn, List<DueDate.Step> dueDerivation, List<ReviewFact.SupplementItem> items) {
        static SupplementView of(ReviewFact review) {
            return new SupplementView(review.supplementDueOn(), review.derivation(), review.items());
        }
    }
}
