package kr.stability.portal.siteloss;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kr.stability.portal.reporting.SimulationView.Verdict;

/** Words of the site-loss page; texts in {@code messages/siteloss*.properties}. */
@MessageBundle("siteloss")
public interface SiteLossWords {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String open();

    @Message
    String nothingToAsk();

    @Message
    String writeSections();

    @Message
    String wrongFirst();

    @Message
    String unreachable();

    @Message
    String bySite();

    @Message
    String bySiteCaption();

    @Message
    String service();

    @Message
    String target();

    @Message
    String noTarget();

    @Message
    String ifLost(String site);

    @Message
    String choose();

    @Message
    String show();

    @Message
    String picture(String site);

    @Message
    String pictureInWords();

    @Message
    String scrollPicture();

    @Message
    String noSite();

    @Message
    String lostHere();

    @Message
    String leftOut(int components);

    @Message
    String broken(String site);

    @Message
    String nothingBroken(String site);

    @Message
    String waitsForItself();

    @Message
    String unknowns();

    @Message
    String unknownsLead();

    @Message
    String notDeclared(String code);

    @Message
    String field(String name);

    @Message
    String singlePoints();

    @Message
    String singlePointsLead();

    @Message
    String layer(String name);

    @Message
    String verdict(Verdict verdict);

    @Message
    String never();

    @Message
    String unaffected();

    @Message
    String between(String least, String most);

    @Message
    String atLeast(String least);

    @Message
    String unknown();

    @Message
    String lasting(long days, long hours, long minutes);
}
