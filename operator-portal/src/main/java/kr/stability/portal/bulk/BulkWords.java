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
}
