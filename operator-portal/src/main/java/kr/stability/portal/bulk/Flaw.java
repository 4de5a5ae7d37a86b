package kr.stability.portal.bulk;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What is wrong with a workbook itself, before the rules of a plan are asked. With any of these it cannot be confirmed. */
@RegisterForReflection
public enum Flaw {
    /** A sheet of a section is there, another one of the same section is not. */
    MISSING_SHEET,
    /** A sheet that nobody knows. */
    UNKNOWN_SHEET,
    /** A column of the sheet is missing, or its key was changed. */
    MISSING_COLUMN,
    /** A value in a column whose key nobody knows. */
    UNKNOWN_COLUMN,
    /** The same key twice. */
    REPEATED_COLUMN,
    /** A formula instead of a value. */
    FORMULA,
    /** A value such as {@code #REF!}. */
    ERROR_VALUE,
    /** The row does not say which row of the parent sheet it belongs to. */
    NO_PARENT,
    /** There is no such row on the parent sheet. */
    UNKNOWN_PARENT,
    /** Several rows of the parent sheet have this code. */
    AMBIGUOUS_PARENT,
    /** More than one row where there is only one. */
    MORE_THAN_ONE_ROW;

    /** Stable id in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
