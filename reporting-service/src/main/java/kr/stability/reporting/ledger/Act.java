package kr.stability.reporting.ledger;

/** The acts that the ledger keeps. Names are part of the record and never change. */
public enum Act {
    OPERATOR_REGISTERED,
    INCIDENT_REGISTERED,
    INCIDENT_INVENTORY_RECORDED,
    ORDER_DRAFTED,
    ORDER_SERVED,
    ORDER_AMENDED,
    ORDER_CLOSED,
    EVIDENCE_RECEIVED,
    SUBMISSION_RECEIVED,
    SUBMISSION_WITHDRAWN,
    EXTENSION_REQUESTED,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED,
    REVIEW_STARTED,
    REVIEW_ASSIGNED,
    REVIEW_SENT,
    PROGRESS_REPORTED,
    RESULT_REPORT_RECEIVED,
    INSPECTION_RECORDED,
    INSPECTION_STEP_TAKEN,
    REFORM_RECORDED,
    REFORM_STEP_TAKEN,
    PARAGRAPH_WRITTEN,
    PARAGRAPH_REMOVED,
    CONFIDENTIAL_RELEASED,
    EDITION_COMPILED,
    EDITION_PUBLISHED,

    /** Rows that were there before the ledger covered rows, as they stood on that day; written by a migration. */
    ROWS_TAKEN_IN
}
