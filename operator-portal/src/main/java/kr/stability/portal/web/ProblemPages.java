package kr.stability.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Writes a {@link Problem} as a page. Needs neither a session nor the database. */
public final class ProblemPages {
    private ProblemPages() {}

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problem(Problem problem);
    }

    /** The page as HTML. */
    static String html(Problem problem) {
        return Templates.problem(problem).render();
    }

    /** The page as an answer. */
    public static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(html(problem))
                .build();
    }
}
