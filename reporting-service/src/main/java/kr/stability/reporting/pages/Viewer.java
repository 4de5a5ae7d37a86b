package kr.stability.reporting.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kr.stability.reporting.ledger.CurrentActor;

/** Who looks at the page. */
@RequestScoped
@Named("viewer")
class Viewer {
    private final CurrentActor actor;

    Viewer(CurrentActor actor) {
        this.actor = actor;
    }

    /** The name as the identity provider knows it. */
    public String getName() {
        return actor.get().name();
    }
}
