package kr.stability.reporting.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.plan.EvidenceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API shows of evidence: the files below each item, and where else the same bytes are filed. */
public final class AssuranceViews {
    private AssuranceViews() {}

    /** See {@link EvidenceQuality}. */
    @Schema(name = "EvidenceQuality")
    public record QualityView(
            UUID submission,

            @Schema(description = "Day of the filing in Asia/Seoul; ages are counted to it")
            LocalDate filedOn,

            List<ItemView> items,

            @Schema(description = "Each file once, by its hash")
            List<FileView> files) {}

    /** One file below one measure or drill. */
    @Schema(name = "EvidenceItem")
    public record ItemView(
            @Schema(examples = {"measures/M1"}) String item,

            @Schema(examples = {"/measures/0/evidence/0"}) String pointer,

            String sha256,
            String name,
            @Schema(nullable = true) LocalDate effectiveOn,
            @Schema(nullable = true) PeriodView period,
            ProvedPeriod.Fit fit,

            @Schema(
                    nullable = true,
                    description = "Days from the effective date to the filing; below zero when it takes effect later")
            Long ageDays,

            @Schema(nullable = true, description = "As the company declares it; nobody has checked it")
            EvidenceReference.Maker madeBy,

            @Schema(nullable = true) Boolean independent,

            @Schema(description = "Fields of the plan that would settle what is null or UNKNOWN (RFC 6901)")
            List<String> undeclared) {

        static ItemView of(EvidenceQuality is) {
            return new ItemView(
                    is.item(),
                    is.pointer(),
                    is.file().sha256(),
                    is.file().name(),
                    is.file().effectiveOn(),
                    is.period() == null ? null : PeriodView.of(is.period()),
                    is.fit(),
                    is.ageDays(),
                    is.file().madeBy(),
                    is.independent(),
                    is.undeclared());
        }
    }

    /** See {@link ProvedPeriod}. */
    @Schema(name = "EvidencePeriod")
    public record PeriodView(
            @Schema(nullable = true) LocalDate from,
            @Schema(nullable = true) LocalDate until,
            ProvedPeriod.Basis basis) {
        static PeriodView of(ProvedPeriod is) {
            return new PeriodView(is.from(), is.until(), is.basis());
        }
    }

    /** One file, and everything that it is filed for. */
    @Schema(name = "EvidenceFile")
    public record FileView(
            String sha256,

            @Schema(description = "Places of this plan that name it (RFC 6901)")
            List<String> places,

            @Schema(description = "Uses for other orders of the same company, in the latest version of each plan")
            List<UseView> otherOrders,

            @Schema(nullable = true, description = "Uses by other companies; null for companies")
            List<UseView> otherCompanies,

            @Schema(
                    description = "Result reports that name it, in their latest version, for this order and others;"
                            + " those of other companies for the ministry only")
            List<ResultUseView> resultReports) {}

    /** See {@link ResultUses.Use}. */
    @Schema(name = "EvidenceResultUse")
    public record ResultUseView(
            String operator,

            @Schema(description = "Id of the order") UUID order,

            @Schema(description = "Number of the order") String number,

            int version,
            Instant filedAt,

            @Schema(
                    description = "Code of the measure",
                    examples = {"M1"})
            String measure) {
        static ResultUseView of(ResultUses.Use is) {
            return new ResultUseView(is.operator(), is.order(), is.number(), is.version(), is.filedAt(), is.measure());
        }
    }

    /** See {@link OtherUses.Use}. */
    @Schema(name = "EvidenceUse")
    public record UseView(
            String operator,
            UUID submission,
            String order,
            Instant filedAt,

            @Schema(examples = {"drills/D1"}) String item) {
        static UseView of(OtherUses.Use is) {
            return new UseView(is.operator(), is.submission(), is.order(), is.filedAt(), is.item());
        }
    }

    /** Places by hash, in the order of the plan. */
    static Map<String, List<String>> places(List<EvidenceQuality> items) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        item -> item.file().sha256(),
                        LinkedHashMap::new,
                        Collectors.mapping(EvidenceQuality::pointer, Collectors.toList())));
    }
}
