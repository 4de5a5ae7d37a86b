package kr.stability.portal.order;

import java.util.UUID;

/** How far the plan for an order has been written; the room {@code plan} knows. */
public interface AnsweredItems {
    /** How many requirements of the order the company's current draft answers; 0 when there is no draft. */
    int answered(UUID order, String operator);
}
