package kr.stability.reporting.edition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom an edition is written; both are made from the same inputs and kept in the same snapshot. */
@Schema(name = "EditionAudience")
public enum Audience {
    /** The ministry: everything. */
    RESTRICTED,
    /** Anyone: without what companies marked confidential. */
    PUBLIC
}
