package kr.stability.reporting.plan;

import java.time.LocalDate;

/**
 * A file that proves a measure or a drill (증빙자료). Its bytes come before the filing that names it.
 *
 * @param sha256 of the bytes, lower-case hex
 * @param name of the file
 * @param effectiveOn from when it holds, or null
 * @param description what it shows, or null
 */
public record EvidenceReference(String sha256, String name, LocalDate effectiveOn, String description) {}
