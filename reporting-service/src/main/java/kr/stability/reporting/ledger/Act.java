package kr.stability.reporting.ledger;

/** The acts that the ledger keeps. Names are part of the record and never change. */
public enum Act {
    OPERATOR_REGISTERED,
    INCIDENT_REGISTERED,
    ORDER_DRAFTED,
    ORDER_SERVED,
    EVIDENCE_RECEIVED,
    SUBMISSION_RECEIVED,
    SUBMISSION_WITHDRAWN,
    REVIEW_STARTED,
    REVIEW_ASSIGNED,
    REVIEW_SENT,
    INSPECTION_RECORDED,
    REFORM_RECORDED,
    EDITION_COMPILED,
    EDITION_PUBLISHED
}
