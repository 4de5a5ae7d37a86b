package kr.stability.acceptance.faults;

import java.util.UUID;

/**
 * An order whose plan lies on the certifier's desk.
 *
 * @param company code of the company that it was served on
 * @param title of the only measure of its plan; no other plan has it
 */
record FiledOrder(UUID id, String company, String title) {}
