package kr.stability.portal.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** My notices. */
@Path("/notices")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class NoticePages {
    private final OperatorScope scope;
    private final Clock clock;

    NoticePages(OperatorScope scope, Clock clock) {
        this.scope = scope;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance notices(List<Notice> notices, boolean anyUnread);
    }

    /** The newest notices. */
    @GET
    @Transactional
    public TemplateInstance mine() {
        scope.operators();
        List<Notice> notices = Addressee.of(scope.person())
                .map(person -> Notice.newest(person.id))
                .orElse(List.of());
        return Templates.notices(notices, notices.stream().anyMatch(Notice::unread));
    }

    /**
     * Marks one notice as read, or all of them.
     *
     * @param notice id of one; all when it is left out. Another person's stays as it is.
     */
    @POST
    @Path("read")
    @Transactional
    public RestResponse<Void> read(@RestForm UUID notice) {
        Addressee.of(scope.person()).ifPresent(person -> {
            String one = notice == null ? "" : " and id = ?3";
            Object[] values = notice == null
                    ? new Object[] {clock.instant(), person.id}
                    : new Object[] {clock.instant(), person.id, notice};
            Notice.update("readAt = ?1 where readAt is null and addresseeId = ?2" + one, values);
        });
        return RestResponse.seeOther(URI.create("/notices"));
    }
}
