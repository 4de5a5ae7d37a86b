package kr.stability.portal.order;

/** Why a filing without a receipt is not on its way. */
public enum Halt {
    /** A virus was found in a file that it names: it is never delivered, a new version without the file is. */
    INFECTED,
    /** The ministry's service refuses it: a defect that people look at, and nothing that the company can do. */
    REFUSED,
    /** An earlier version has stopped, and the ministry takes versions in their order. */
    BEHIND
}
