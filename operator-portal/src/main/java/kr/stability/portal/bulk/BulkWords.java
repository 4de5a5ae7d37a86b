package kr.stability.portal.bulk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the workbook pages; texts in {@code messages/bulk*.properties}. */
@MessageBundle("bulk")
public interface BulkWords {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String download();

    @Message
    String downloadAll();

    @Message
    String file();

    @Message
    String upload();

    @Message
    String uploadHelp();

    @Message
    String back();

    @Message
    String refusedTitle();

    @Message
    String nothingChanged();

    /** What is wrong with the file and what to do. */
    @Message
    String refused(Refusal refusal);

    @Message
    String found(String detail);

    @Message
    String previewTitle();

    @Message
    String done();

    @Message
    String notSubmitted();

    @Message
    String stale();

    @Message
    String staleHelp();

    @Message
    String nothingYet();

    @Message
    String foreign();

    @Message
    String older();

    @Message
    String blocked();

    @Message
    String keepable();

    @Message
    String sheet();

    @Message
    String cell();

    @Message
    String value();

    @Message
    String fix();

    @Message
    String rule();

    @Message
    String changes();

    @Message
    String same();

    @Message
    String what();

    @Message
    String row();

    @Message
    String fields();

    @Message
    String confirm();

    @Message
    String confirmAnyway();

    @Message
    String cancel();

    @Message
    String readFrom(String name);

    @Message
    String errors(int count);

    @Message
    String more(int count);

    @Message
    String added(long count);

    @Message
    String changed(long count);

    @Message
    String removed(long count);

    @Message
    String kind(Change.What what);

    @Message
    String flaw(Flaw flaw);
}
