package kr.stability.reporting.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kr.stability.reporting.problem.Problem;

/** Reforms as the ministry reads them. */
@ApplicationScoped
public class ReformRegister {

    /** One by id; not found when there is none. */
    @Transactional
    public ReformView one(UUID id) {
        return Reform.<Reform>findByIdOptional(id).map(ReformView::of).orElseThrow(Problem::notFound);
    }
}
