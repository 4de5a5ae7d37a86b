package kr.stability.reporting.assurance;

import static kr.stability.reporting.assurance.Plans.gap;
import static kr.stability.reporting.assurance.Plans.group;
import static kr.stability.reporting.assurance.Plans.service;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kr.stability.reporting.assurance.ServiceGap.Coverage;
import kr.stability.reporting.assurance.ServiceGap.Payment;
import kr.stability.reporting.incident.ServiceOutage;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.Remedy.UserGroup;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RemedyGapTest {
    private static final DigitalService TALK = service("TALK", false, 48_000_000L);
    private static final DigitalService GIFT = service("GIFT", true, 3L);

    @Test
    void usersTimesHoursNeedsBoth() {
        assertEquals(new BigDecimal("480000000.0"), one(TALK).userMinutes().hours());
        assertNull(one(service("TALK", false, null)).userMinutes());
        assertNull(one(service("MAPS", false, 5L)).userMinutes(), "no outage is recorded");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals(
                List.of("/services/0/paid", "/services/0/affectedUsers", "incident/outages"),
                one(service("MAPS", null, null)).undeclared());
    }

    @Test
    void paidAndFreeAreNeverAdded() {
        RemedyGap gap = gap(List.of(TALK, GIFT), group(UserGroup.PAID_USER, 500L), group(UserGroup.FREE_USER, null));
        assertEquals(
                new BigDecimal("4.5"), total(gap, Payment.PAID).userMinutes().hours());
        assertEquals(500L, total(gap, Payment.PAID).amountKrw());
        assertNull(total(gap, Payment.FREE).amountKrw(), "no amount is not an amount of zero");
    }

    @Test
    void aSumSaysOfHowManyServicesItIs() {
        RemedyGap.Total free = total(gap(List.of(TALK, service("MAIL", false, null))), Payment.FREE);
        assertEquals(2, free.services());
        assertEquals(1, free.counted());
    }

    @Test
    void aFreeServiceToWhichNothingIsPromisedIsListed() {
        assertEquals(
                List.of("TALK"),
                gap(List.of(TALK, GIFT), group(UserGroup.PAID_USER, 1L)).freeWithoutRemedy());
        assertEquals(
                List.of(),
                gap(List.of(TALK), group(UserGroup.FREE_USER, 1L, "TALK")).freeWithoutRemedy());
        assertEquals(
                List.of("TALK"),
                gap(List.of(TALK), group(UserGroup.FREE_USER, 1L, "MAIL")).freeWithoutRemedy());
    }

    /** That paying users of a service get something is nothing for those who use it for free. */
    @Test
    void aPromiseToPayingUsersIsNoneToFreeOnes() {
        RemedyGap gap = gap(List.of(TALK), group(UserGroup.PAID_USER, 1L, "TALK"));
        assertEquals(List.of("TALK"), gap.freeWithoutRemedy());
        assertEquals(Coverage.NONE, gap.services().getFirst().coverage());
    }

    @Test
    void nobodyAffectedNeedsNoRemedy() {
        assertEquals(List.of(), gap(List.of(service("TALK", false, 0L))).freeWithoutRemedy());
    }

    @Test
    void aGroupThatNamesNoServiceLeavesItOpen() {
        ServiceGap talk =
                gap(List.of(TALK), group(UserGroup.FREE_USER, null)).services().getFirst();
        assertEquals(Coverage.SERVICES_NOT_DECLARED, talk.coverage());
        assertEquals(List.of("/remedy/groups"), talk.undeclared());
    }

    @Test
    void smallMerchantsAreNotTheUsersOfAService() {
        ServiceGap talk = gap(List.of(TALK), group(UserGroup.SMALL_MERCHANT, 7L, "TALK"))
                .services()
                .getFirst();
        assertEquals(Coverage.NONE, talk.coverage());
        assertEquals(1, talk.named().size());
    }

    @Test
    void aServiceThatWasDownAndIsNotInThePlanIsShown() {
        RemedyGap gap = gap(List.of(TALK));
        assertEquals(
                List.of("TALK", "GIFT"),
                gap.services().stream().map(ServiceGap::code).toList());
        assertEquals("/services/-/paid", gap.services().getLast().undeclared().getFirst());
    }

    @Test
    void outagesThatOverlapCountOnce() {
        assertEquals(
                90,
                Downtime.of(List.of(outage("00:30", "01:30"), outage("00:00", "01:00")))
                        .minutes());
        assertEquals(
                60,
                Downtime.of(List.of(outage("00:00", "01:00"), outage("00:10", "00:20")))
                        .minutes());
    }

    @Property
    void theSumsHoldEveryCountedServiceOnce(
            @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 1L << 53) Long> users) {
        List<DigitalService> services = users.stream()
                .map(number -> service("TALK", number % 2 == 0, number))
                .toList();
        BigDecimal sum = gap(services).totals().stream()
                .map(RemedyGap.Total::userMinutes)
                .flatMap(Stream::ofNullable)
                .map(UserMinutes::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal all = users.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(all.multiply(BigDecimal.valueOf(600)), sum);
    }

    private static ServiceGap one(DigitalService service) {
        return gap(List.of(service)).services().getFirst();
    }

    private static RemedyGap.Total total(RemedyGap gap, Payment payment) {
        return gap.totals().stream()
                .filter(total -> total.payment() == payment)
                .findFirst()
                .orElseThrow();
    }

    private static ServiceOutage outage(String from, String to) {
        ServiceOutage outage = new ServiceOutage();
        outage.beganAt = Instant.parse("2022-10-15T" + from + ":00Z");
        outage.endedAt = Instant.parse("2022-10-15T" + to + ":00Z");
        return outage;
    }
}
