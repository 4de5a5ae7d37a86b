package kr.stability.portal.tenancy;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** What somebody writes who forgets every check: whoever asks for whatever is answered with all of it. */
@Path("/forgetful/{table}")
public class ForgetfulResource {

    /** Whose rows there are in a table. */
    @GET
    @PermitAll
    @Transactional
    @SuppressWarnings("unchecked") // a native query has no typed form
    public List<String> operators(String table) {
        return Panache.getEntityManager()
                .createNativeQuery("select distinct operator from " + table, String.class)
                .getResultList();
    }
}
