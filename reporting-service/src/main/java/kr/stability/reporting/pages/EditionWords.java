package kr.stability.reporting.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kr.stability.reporting.edition.Audience;
import kr.stability.reporting.edition.EditionDifferences;
import kr.stability.reporting.edition.EditionView;
import kr.stability.reporting.reform.ReformStatus;

/** Words of the pages of an edition and of what it rests on; texts in {@code messages/edition*.properties}. */
@MessageBundle(value = "edition", locale = "ko")
public interface EditionWords {
    @Message
    String heading(String number);

    @Message
    String quarter();

    @Message
    String publicDigest();

    @Message
    String supersedes();

    @Message
    String publishedBy(String who, String when);

    @Message
    String audience();

    @Message
    String linesOf(int n);

    @Message
    String everyLine();

    @Message
    String contents();

    @Message
    String document();

    @Message
    String continued();

    @Message
    String sources();

    @Message
    String manySources(int n);

    @Message
    String example();

    @Message
    String writtenBy(String who);

    @Message
    String statementBy(String who);

    @Message
    String toDifferences();

    @Message
    String files();

    @Message
    String differences(String number);

    @Message
    String since(String number, int n);

    @Message
    String firstEdition();

    @Message
    String noDifferences(String number);

    @Message
    String place();

    @Message
    String before();

    @Message
    String after();

    @Message
    String causes();

    @Message
    String nothing();

    @Message
    String incident();

    @Message
    String claims();

    @Message
    String claimsLead();

    @Message
    String allClaims();

    @Message
    String ownServices();

    @Message
    String smallMerchants();

    @Message
    String paidServices();

    @Message
    String freeWithLoss();

    @Message
    String unknown();

    @Message
    String cause();

    @Message
    String started();

    @Message
    String site();

    @Message
    String timeline();

    @Message
    String when();

    @Message
    String what();

    @Message
    String outages();

    @Message
    String service();

    @Message
    String from();

    @Message
    String to();

    @Message
    String lasted();

    @Message
    String partial();

    @Message
    String reform();

    @Message
    String law();

    @Message
    String lead();

    @Message
    String scheduled();

    @Message
    String current();

    @Message
    String steps();

    @Message
    String noSteps();

    @Message
    String concerns();

    @Message
    String demands();

    @Message
    String forAudience(Audience of);

    @Message
    String status(EditionView.Status of);

    @Message
    String why(EditionDifferences.Cause.Kind of);

    @Message
    String stage(ReformStatus of);
}
