package kr.stability.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kr.stability.portal.reporting.ReportingApi;
import kr.stability.portal.reporting.ReviewView;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The reviews of an order that the ministry has sent; what is being drafted there is never seen here. */
@ApplicationScoped
public class SentReviews {
    private static final Logger LOG = Logger.getLogger(SentReviews.class);
    private static final int PAGE = 200;
    private final ReportingApi reporting;

    SentReviews(@RestClient ReportingApi reporting) {
        this.reporting = reporting;
    }

    /** The sent reviews of an order of the company, newest first; none while reporting-service does not answer. */
    public List<ReviewView> of(UUID order) {
        try {
            return reporting.reviews(order, PAGE).items().stream()
                    .filter(review -> Objects.nonNull(review.sentAt()))
                    .toList()
                    .reversed();
        } catch (WebApplicationException | ProcessingException unanswered) {
            LOG.warnf("no reviews of %s: %s", order, unanswered.getMessage());
            return List.of();
        }
    }
}
