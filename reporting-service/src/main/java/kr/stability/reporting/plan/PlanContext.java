package kr.stability.reporting.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the rules know beside the plan.
 *
 * @param resultDueOn last day for results, Asia/Seoul, or null when none are wanted by a day
 * @param redundancyRequirements codes of the order's requirements about redundancy
 * @param remedyAsked whether the order asks for redress, now
 * @param suffered the longest outage of each service in the incident, in minutes, by code of the service
 * @param dayOff true on weekends and public holidays
 */
public record PlanContext(
        LocalDate resultDueOn,
        Set<String> redundancyRequirements,
        boolean remedyAsked,
        Map<String, Long> suffered,
        Predicate<LocalDate> dayOff) {}
