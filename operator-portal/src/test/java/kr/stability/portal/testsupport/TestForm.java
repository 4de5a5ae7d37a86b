package kr.stability.portal.testsupport;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import kr.stability.portal.session.Roles;

/** A form like any other, for what is the same for all forms. */
@Path("/test-form")
public class TestForm {
    /** Says how long the text is that arrived. */
    @POST
    @Blocking
    @RolesAllowed(Roles.DRAFTER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String post(MultivaluedMap<String, String> fields) {
        return "arrived "
                + fields.values().stream()
                        .flatMap(java.util.List::stream)
                        .mapToInt(String::length)
                        .sum();
    }
}
