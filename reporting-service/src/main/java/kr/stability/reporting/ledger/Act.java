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

    /** What is kept about a person was handed out; subject is the person's. Written by the owner of the tables. */
    PERSON_EXPORTED,

    /** A person's name was taken out of the rows that the entry covers; subject is the person's. By the owner too. */
    PERSON_ERASED,

    /** Rows that were there before the ledger covered rows, as they stood on that day; written by a migration. */
    ROWS_TAKEN_IN
}
