package kr.stability.reporting.tenancy;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What somebody writes who forgets every check: whoever asks for whatever is answered with all of it. */
@Path("/api/v1/forgetful/{table}")
public class ForgetfulResource {

    /** Whose rows there are in a table. */
    @GET
    @PermitAll
    @Transactional
    @Operation(hidden = true)
    public List<String> operators(String table) {
        return Panache.getEntityManager()
                .createNativeQuery("select distinct operator_code from " + table, String.class)
                .getResultList();
    }
}
