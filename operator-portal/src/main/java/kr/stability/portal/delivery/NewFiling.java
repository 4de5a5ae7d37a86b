package kr.stability.portal.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.session.Person;

/**
 * A plan that a certifier has just certified.
 *
 * @param order id of the order
 * @param operator code of the company; the caller has checked that the order is theirs
 * @param content the plan, form version 1, without null members
 * @param drafters who wrote it, at least one
 */
public record NewFiling(UUID order, String operator, JsonNode content, List<Person> drafters, Person certifier) {
    public NewFiling {
        drafters = List.copyOf(drafters);
    }
}
