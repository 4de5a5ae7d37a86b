package kr.stability.reporting.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.order.AnswerFacts;
import kr.stability.reporting.order.ExtensionView;

/** Tells the orders who asked for more time and what was decided; one query for any number of orders. */
@ApplicationScoped
class ExtensionFacts implements AnswerFacts.Extensions {

    @Override
    public Map<UUID, List<ExtensionView>> of(Collection<UUID> orders) {
        return ExtensionRequest.<ExtensionRequest>list("orderId in ?1 order by id", orders).stream()
                .map(ExtensionRequest::view)
                .collect(Collectors.groupingBy(ExtensionView::order));
    }
}
