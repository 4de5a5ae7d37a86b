package kr.stability.portal.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kr.stability.portal.plan.EvidenceProof;

/** Words of the evidence pages; texts in {@code messages/evidence*.properties}. */
@MessageBundle("evidence")
public interface EvidenceWords {
    @Message
    String title();

    @Message
    String problem();

    @Message
    String about(String limit);

    @Message
    String saved();

    @Message
    String notTaken();

    @Message
    String notSaved();

    @Message
    String add();

    @Message
    String files();

    @Message
    String filesHelp(String limit);

    @Message
    String effectiveOn();

    @Message
    String description();

    @Message
    String proves();

    @Message
    String noItems();

    @Message
    String upload();

    @Message
    String transfers();

    @Message
    String inPlan();

    @Message
    String loose();

    @Message
    String preview();

    @Message
    String previewTab();

    @Message
    String download();

    @Message
    String details(String name);

    @Message
    String dateWrong();

    @Message
    String periodWrong();

    @Message
    String makerWrong();

    @Message
    String stale();

    @Message
    String madeBy();

    @Message
    String madeByHelp();

    @Message
    String notDeclared();

    @Message
    String maker(EvidenceProof.Maker maker);

    @Message
    String provesFrom();

    @Message
    String provesUntil();

    @Message
    String undeclared();

    @Message
    String save();

    @Message
    String remove();

    @Message
    String none();

    @Message
    String reuse();

    @Message
    String reuseHelp();

    @Message
    String file();

    @Message
    String reuseAdd();

    @Message
    String nothingChosen();

    @Message
    String waiting();

    @Message
    String sending();

    @Message
    String done();

    @Message
    String broken();

    @Message
    String ended();

    @Message
    String resume();

    @Message
    String cancel();

    @Message
    String signIn();

    @Message
    String allDone();

    @Message
    String scan(Scan scan);

    @Message
    String kind(FileKind kind);

    @Message
    String tooLarge(String limit);

    @Message
    String empty();

    @Message
    String kindRefused();

    @Message
    String nameRefused();

    @Message
    String infected();

    @Message
    String unreadable();
}
