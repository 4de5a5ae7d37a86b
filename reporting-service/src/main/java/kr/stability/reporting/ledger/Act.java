package kr.stability.reporting.ledger;

/** The acts that the ledger keeps. Names are part of the record and never change. */
public enum Act {
    OPERATOR_REGISTERED,
    INCIDENT_REGISTERED,
    ORDER_DRAFTED,
    ORDER_SERVED,
    ORDER_AMENDED,
    ORDER_CLOSED,
    EVIDENCE_RECEIVED,
    SUBMISSION_RECEIVED,
    REVIEW_STARTED,
    REVIEW_ASSIGNED,
    REVIEW_SENT,
    PROGRESS_REPORTED,
    RESULT_REPORT_RECEIVED,
    INSPECTION_RECORDED,
    REFORM_RECORDED,
    EDITION_COMPILED,
    EDITION_PUBLISHED
}
