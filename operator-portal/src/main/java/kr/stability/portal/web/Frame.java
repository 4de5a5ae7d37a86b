package kr.stability.portal.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kr.stability.portal.order.OrderSnapshot;
import kr.stability.portal.reporting.Text;
import kr.stability.portal.session.OperatorScope;

/** What the layout shows around every page of a signed-in person: {@code {inject:frame.person}} and so on. */
@Named("frame")
@RequestScoped
public class Frame {
    private final OperatorScope scope;
    private final Flash flash;
    private final HttpServerRequest request;

    Frame(OperatorScope scope, Flash flash, HttpServerRequest request) {
        this.scope = scope;
        this.flash = flash;
        this.request = request;
    }

    /** Name of the person. */
    public String person() {
        return scope.person().name();
    }

    /** Name of the company as the ministry writes it; its code until an order has been seen. */
    public String company() {
        return OrderSnapshot.ofOperator(scope.operator()).stream()
                .map(seen -> seen.view.operatorName().ko())
                .findFirst()
                .orElse(scope.operator());
    }

    /** What the person may do, in words. */
    public String role() {
        if (scope.mayCertify()) {
            return "확인자 Certifier";
        }
        return scope.mayDraft() ? "작성자 Drafter" : "열람 Reader";
    }

    /** The message of the act before, or null. */
    public Text message() {
        return flash.read(request);
    }
}
