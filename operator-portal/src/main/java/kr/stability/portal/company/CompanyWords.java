package kr.stability.portal.company;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the members' administration; texts in {@code messages/company*.properties}. */
@MessageBundle("company")
public interface CompanyWords {
    @Message
    String members();

    @Message
    String intro();

    @Message
    String saved();

    @Message
    String away();

    @Message
    String name();

    @Message
    String userName();

    @Message
    String email();

    @Message
    String roles();

    @Message
    String noRole();

    @Message
    String change();

    @Message
    String admin();

    @Message
    String you();

    @Message
    String relink();

    @Message
    String relinkHelp();

    @Message
    String former();

    @Message
    String noFormer();

    @Message
    String member();

    @Message
    String reason();

    @Message
    String doRelink();

    @Message
    String audit();

    @Message
    String noAudit();

    @Message
    String when();

    @Message
    String who();

    @Message
    String what();

    @Message
    String whom();

    @Message
    String formerAccount(String sub);

    @Message
    String role(MemberRole role);

    @Message
    String give(MemberRole role);

    @Message
    String take(MemberRole role);

    @Message
    String act(CompanyAct.Kind kind);

    @Message
    String refused(Members.Outcome outcome);
}
