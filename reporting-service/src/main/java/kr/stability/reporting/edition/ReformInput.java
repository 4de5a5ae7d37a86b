package kr.stability.reporting.edition;

import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.reform.ReformStatus;

/** A change of law or process as it stood; law, department and day may be null. {@code on} is the day said last. */
public record ReformInput(
        String id,
        String code,
        String text,
        String law,
        String department,
        LocalDate on,
        ReformStatus status,
        List<String> sources) {}
