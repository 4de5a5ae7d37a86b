package kr.stability.reporting.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.Remedy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the users of one service suffered, beside the redress that is promised to them.
 *
 * @param code of the service
 * @param service as filed, or null when the plan does not name the service that was down
 * @param pointer where it stands in the plan (RFC 6901), or null
 * @param downtime how long it was away, or null when no outage is recorded
 * @param named groups that name the service
 * @param unnamed true when a group for its kind of users does not say for which services it is
 */
record ServiceGap(
        String code,
        DigitalService service,
        String pointer,
        Downtime downtime,
        List<Remedy.Group> named,
        boolean unnamed) {

    /** Whether users pay. */
    @Schema(name = "ServicePayment")
    enum Payment {
        /** They do. */
        PAID(Remedy.UserGroup.PAID_USER),
        /** They do not. */
        FREE(Remedy.UserGroup.FREE_USER),
        /** Not declared. */
        NOT_DECLARED(null);

        private final Remedy.UserGroup users;

        Payment(Remedy.UserGroup users) {
            this.users = users;
        }

        /** As a plan declares it; null is a service that the plan does not name. */
        static Payment of(DigitalService service) {
            if (service == null || service.paid() == null) {
                return NOT_DECLARED;
            }
            return service.paid() ? PAID : FREE;
        }

        /** True when a promise to this group may be one to users who pay so. */
        boolean mayBe(Remedy.UserGroup group) {
            return users == null ? group != Remedy.UserGroup.SMALL_MERCHANT : users == group;
        }

        /** True when a promise to this group is one to users who pay so. */
        boolean is(Remedy.UserGroup group) {
            return users != null && users == group;
        }
    }

    /** What is promised to the users of a service. */
    @Schema(name = "RemedyCoverage")
    enum Coverage {
        /** A group for its kind of users names the service. */
        NAMED,
        /** There is a group for such users, but it does not say for which services. */
        SERVICES_NOT_DECLARED,
        /** No group is for these users. */
        NONE
    }

    /** Whether its users pay. */
    Payment payment() {
        return Payment.of(service);
    }

    /** Users who were affected, as the company declares; null when not declared. */
    Long affectedUsers() {
        return service == null ? null : service.affectedUsers();
    }

    /** Affected users times minutes; null unless both are known. */
    UserMinutes userMinutes() {
        return affectedUsers() == null || downtime == null ? null : UserMinutes.of(affectedUsers(), downtime.minutes());
    }

    /** What is promised; small merchants are not the users of a service in general. */
    Coverage coverage() {
        if (named.stream().map(Remedy.Group::group).anyMatch(payment()::mayBe)) {
            return Coverage.NAMED;
        }
        return unnamed ? Coverage.SERVICES_NOT_DECLARED : Coverage.NONE;
    }

    /** True for a free service to whose users nothing is promised; not when the company says that nobody was affected. */
    boolean freeWithoutRemedy() {
        return payment() == Payment.FREE && coverage() == Coverage.NONE && !Objects.equals(affectedUsers(), 0L);
    }

    /** Fields that would settle what is unknown: of the plan (RFC 6901), or the outages of the incident. */
    List<String> undeclared() {
        List<String> fields = new ArrayList<>();
        String at = pointer == null ? "/services/-" : pointer;
        if (payment() == Payment.NOT_DECLARED) {
            fields.add(at + "/paid");
        }
        if (affectedUsers() == null) {
            fields.add(at + "/affectedUsers");
        }
        if (downtime == null) {
            fields.add("incident/outages");
        }
        if (coverage() == Coverage.SERVICES_NOT_DECLARED) {
            fields.add("/remedy/groups");
        }
        return List.copyOf(fields);
    }
}
