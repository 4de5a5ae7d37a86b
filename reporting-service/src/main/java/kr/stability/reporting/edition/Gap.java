package kr.stability.reporting.edition;

/**
 * Something that an accepted plan leaves undeclared.
 *
 * @param order whose plan it is
 * @param item what it belongs to, such as a component, in words
 * @param field what is missing, in words
 * @param pointer place in the plan where it would stand
 */
record Gap(OrderInput order, String item, String field, String pointer) {}
