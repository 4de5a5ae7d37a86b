package kr.stability.portal.company;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.Url;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The little of Keycloak's admin API that the portal uses, as the account {@code operator-portal-members}: that account
 * sees users and organizations and may map the roles drafter and certifier, nothing else.
 */
@RegisterRestClient(configKey = "members")
@OidcClientFilter("members")
public interface AdminApi {

    /** An organization. */
    record Organization(String id, String alias) {}

    /** A user. */
    record User(String id, String username, String firstName, String lastName, String email, boolean enabled) {}

    /** A realm role. */
    record RealmRole(String id, String name) {}

    /** Organizations, a page of them. */
    @GET
    @Path("/organizations")
    List<Organization> organizations(@Url String realm, @QueryParam("first") int first, @QueryParam("max") int max);

    /** Members of an organization, a page of them. */
    @GET
    @Path("/organizations/{organization}/members")
    List<User> members(
            @Url String realm, String organization, @QueryParam("first") int first, @QueryParam("max") int max);

    /** One member; 404 when it is not one. */
    @GET
    @Path("/organizations/{organization}/members/{user}")
    User member(@Url String realm, String organization, String user);

    /** All organizations of a member. */
    @GET
    @Path("/organizations/{organization}/members/{user}/organizations")
    List<Organization> organizationsOf(@Url String realm, String organization, String user);

    /** Realm roles given to a user directly. */
    @GET
    @Path("/users/{user}/role-mappings/realm")
    List<RealmRole> roles(@Url String realm, String user);

    /** Realm roles that this account may give to a user. */
    @GET
    @Path("/users/{user}/role-mappings/realm/available")
    List<RealmRole> available(@Url String realm, String user);

    /** Gives roles. */
    @POST
    @Path("/users/{user}/role-mappings/realm")
    void give(@Url String realm, String user, List<RealmRole> roles);

    /** Takes roles. */
    @DELETE
    @Path("/users/{user}/role-mappings/realm")
    void take(@Url String realm, String user, List<RealmRole> roles);
}
