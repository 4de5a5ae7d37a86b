package kr.stability.reporting.assurance;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.plan.Remedy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** See {@link RemedyGap}. */
@Schema(name = "RemedyGap")
record RemedyGapView(
        UUID submission,
        List<ServiceView> services,
        List<TotalView> totals,

        @Schema(description = "Free services for whose users no group of the remedy is, unless nobody was affected")
        List<String> freeWithoutRemedy) {

    static RemedyGapView of(UUID submission, RemedyGap is) {
        return new RemedyGapView(
                submission,
                is.services().stream().map(ServiceView::of).toList(),
                is.totals().stream().map(TotalView::of).toList(),
                is.freeWithoutRemedy());
    }

    /** See {@link ServiceGap}. */
    @Schema(name = "RemedyGapOfService")
    record ServiceView(
            String service,
            ServiceGap.Payment payment,
            @Schema(nullable = true) Long affectedUsers,

            @Schema(nullable = true, description = "Minutes; outages that overlap count once")
            Long outageMinutes,

            @Schema(nullable = true, description = "In one of the outages only some functions failed")
            Boolean partialOutage,

            @Schema(
                    nullable = true,
                    description = "Affected users × hours of outage, to one tenth; null unless both are known")
            BigDecimal userHours,

            ServiceGap.Coverage coverage,
            List<PromiseView> promises,

            @Schema(
                    description =
                            "Fields of the plan (RFC 6901) and of the incident that would settle what is not known")
            List<String> undeclared) {
        static ServiceView of(ServiceGap is) {
            return new ServiceView(
                    is.code(),
                    is.payment(),
                    is.affectedUsers(),
                    is.downtime() == null ? null : is.downtime().minutes(),
                    is.downtime() == null ? null : is.downtime().partial(),
                    hours(is.userMinutes()),
                    is.coverage(),
                    is.named().stream().map(PromiseView::of).toList(),
                    is.undeclared());
        }
    }

    /** A group of users whose promise names the service. */
    @Schema(name = "RemedyPromise")
    record PromiseView(
            String code,
            Remedy.UserGroup group,
            @Schema(nullable = true) Long users,

            @Schema(nullable = true, description = "For all services of the group")
            Long amountKrw) {
        static PromiseView of(Remedy.Group is) {
            return new PromiseView(is.code(), is.group(), is.users(), is.amountKrw());
        }
    }

    /** See {@link RemedyGap.Total}. */
    @Schema(name = "RemedyGapTotal")
    record TotalView(
            ServiceGap.Payment payment,
            int services,

            @Schema(description = "Services whose affected users and outage are both known: the sum is over these")
            int counted,

            @Schema(nullable = true, description = "Null when no service is counted")
            BigDecimal userHours,

            int promises,

            @Schema(description = "Promises that name an amount: the sum is over these")
            int amounts,

            @Schema(nullable = true) Long amountKrw) {
        static TotalView of(RemedyGap.Total is) {
            return new TotalView(
                    is.payment(),
                    is.services(),
                    is.counted(),
                    hours(is.userMinutes()),
                    is.promises(),
                    is.amounts(),
                    is.amountKrw());
        }
    }

    private static BigDecimal hours(UserMinutes minutes) {
        return minutes == null ? null : minutes.hours();
    }
}
