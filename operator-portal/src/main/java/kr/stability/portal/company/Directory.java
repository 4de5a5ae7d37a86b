package kr.stability.portal.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kr.stability.portal.session.Person;
import kr.stability.portal.session.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The members of a company as the identity provider lists them. Every call names the company that it is about. */
@ApplicationScoped
class Directory {
    private static final int PAGE = 100;

    private final AdminApi api;
    private final String issuer;
    private final String realm;
    private final Map<String, String> organizations = new ConcurrentHashMap<>();

    Directory(
            @RestClient AdminApi api,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = "stability.company.realm-url") String realm) {
        this.api = api;
        this.issuer = issuer;
        this.realm = realm.replaceFirst("/realms/", "/admin/realms/");
    }

    /** All members of a company who can sign in, by name. */
    List<Member> members(String operator) {
        String organization = organization(operator);
        List<AdminApi.User> users = new ArrayList<>();
        List<AdminApi.User> page;
        do {
            page = api.members(realm, organization, users.size(), PAGE);
            users.addAll(page);
        } while (page.size() == PAGE);
        return users.stream()
                .filter(AdminApi.User::enabled)
                .map(this::member)
                .sorted(Comparator.comparing(member -> member.person().name()))
                .toList();
    }

    /**
     * One member of a company.
     *
     * @throws NotFoundException when there is no such member in this company, whoever else it may be
     */
    Member member(String operator, String sub) {
        return member(api.member(realm, organization(operator), plain(sub)));
    }

    /** True when the member belongs to this company only: roles are valid in all companies of a person. */
    boolean isOnlyHere(String operator, Member member) {
        return api.organizationsOf(
                                realm, organization(operator), member.person().sub())
                        .size()
                == 1;
    }

    /** Gives a role to a member. */
    void give(Member member, MemberRole role) {
        String user = member.person().sub();
        api.give(realm, user, named(api.available(realm, user), role));
    }

    /** Takes a role from a member. */
    void take(Member member, MemberRole role) {
        String user = member.person().sub();
        api.take(realm, user, named(api.roles(realm, user), role));
    }

    private static List<AdminApi.RealmRole> named(List<AdminApi.RealmRole> roles, MemberRole role) {
        return roles.stream()
                .filter(found -> found.name().equals(role.realmRole()))
                .toList();
    }

    private Member member(AdminApi.User user) {
        List<String> names = api.roles(realm, user.id()).stream()
                .map(AdminApi.RealmRole::name)
                .toList();
        Set<MemberRole> roles = EnumSet.noneOf(MemberRole.class);
        Arrays.stream(MemberRole.values())
                .filter(role -> names.contains(role.realmRole()))
                .forEach(roles::add);
        Person person = new Person(issuer, user.id(), Person.name(user.lastName(), user.firstName(), user.username()));
        return new Member(person, user.username(), user.email(), roles, names.contains(Role.ADMIN));
    }

    private String organization(String operator) {
        return organizations.computeIfAbsent(operator, this::findOrganization);
    }

    private String findOrganization(String operator) {
        for (int first = 0; ; first += PAGE) {
            List<AdminApi.Organization> page = api.organizations(realm, first, PAGE);
            for (AdminApi.Organization organization : page) {
                if (operator.equals(organization.alias())) {
                    return organization.id();
                }
            }
            if (page.size() < PAGE) {
                throw new NotFoundException();
            }
        }
    }

    /** Ids go into the paths of an API with rights: nothing but an id may. */
    private static String plain(String sub) {
        if (sub == null || !sub.matches("[A-Za-z0-9-]{1,64}")) {
            throw new NotFoundException();
        }
        return sub;
    }
}
