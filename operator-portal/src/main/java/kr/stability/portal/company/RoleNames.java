package kr.stability.portal.company;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** The roles that the page offers: {@code {offered:roles}}. */
@TemplateExtension(namespace = "offered")
final class RoleNames {
    private RoleNames() {}

    static List<MemberRole> roles() {
        return List.of(MemberRole.values());
    }
}
