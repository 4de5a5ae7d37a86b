package kr.stability.reporting.tenancy;

/** Whose rows the caller of this request may see. */
public interface CompaniesOfCaller {
    /** Codes of companies joined by commas; {@link RowScope#EVERY} for all; empty for nobody's. */
    String rows();
}
