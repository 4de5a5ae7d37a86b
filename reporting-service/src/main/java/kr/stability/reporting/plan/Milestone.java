package kr.stability.reporting.plan;

import java.time.LocalDate;
import kr.stability.reporting.json.Text;

/**
 * A dated step of a measure (이행일정).
 *
 * @param code unique within the measure
 * @param title what will have been reached
 * @param dueOn by when
 * @param achievedOn when it was reached, or null
 */
public record Milestone(String code, Text title, LocalDate dueOn, LocalDate achievedOn) {}
