package kr.stability.reporting.order;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Computes and explains a due date without an order. */
@Path("/api/v1/due-dates")
@Tag(name = "order")
public class DueDateResource {
    private final DueDates dueDates;

    DueDateResource(DueDates dueDates) {
        this.dueDates = dueDates;
    }

    /** The due date of a period that starts with arrival on a day, with its derivation (Civil Act 157 to 161). */
    @GET
    @Authenticated
    @Operation(operationId = "computeDueDate", summary = "Compute and explain a due date")
    public DueDate compute(
            @QueryParam("arrivedOn") @NotNull @Parameter(example = "2022-12-06", description = "ISO date")
                    String arrivedOn,
            @QueryParam("amount") @NotNull @Min(1) @Max(366) Integer amount,
            @QueryParam("unit") @NotNull PeriodUnit unit) {
        return dueDates.after(date(arrivedOn), new Period(amount, unit));
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 2999) {
                return date;
            }
        } catch (DateTimeException e) {
            // answered below like a date out of range
        }
        throw Problem.invalid("arrivedOn", Rule.NOT_A_DATE);
    }
}
