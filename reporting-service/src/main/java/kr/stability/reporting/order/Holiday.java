package kr.stability.reporting.order;

import java.time.LocalDate;
import kr.stability.reporting.json.Text;

/**
 * A public holiday (공휴일) other than a Sunday.
 *
 * @param on the day, Asia/Seoul
 * @param name as people call it
 * @param source the rule or decision that makes it a day off
 */
public record Holiday(LocalDate on, Text name, String source) {}
