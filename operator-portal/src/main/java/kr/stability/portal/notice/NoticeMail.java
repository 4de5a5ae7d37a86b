package kr.stability.portal.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.stability.portal.order.Deadline;

/**
 * A notice as a mail: plain text and the same as simple HTML, in the language that the person chose. It names the order
 * and its last day, and nobody.
 *
 * @param deadline last day counted from today, or null
 */
record NoticeMail(Notice notice, Addressee to, URI portal, Deadline deadline) {
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance subject(NoticeMail mail);

        static native TemplateInstance plain(NoticeMail mail);

        static native TemplateInstance simple(NoticeMail mail);
    }

    /** The address when it is a plain one; anything that could be more than one address or a header is none. */
    static Optional<String> address(String email) {
        return Optional.ofNullable(email)
                .filter(text -> text.length() <= LONGEST_ADDRESS)
                .filter(text -> ADDRESS.matcher(text).matches());
    }

    /** A text on one line: what comes from outside can never begin another header. */
    static String oneLine(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    /** The mail. The same notice has the same message id, so that a mail sent twice is shown once. */
    Mail to(String address) {
        return Mail.withText(address, oneLine(said(Templates.subject(this))), said(Templates.plain(this)))
                .setHtml(said(Templates.simple(this)))
                .addHeader("Message-ID", "<" + notice.id + "@notices.portal>")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private String said(TemplateInstance template) {
        return template.setLocale(to.spoken().locale()).render();
    }

    /** Address of the page that it is about. */
    public URI page() {
        return portal.resolve(notice.link);
    }

    /** Address of the settings. */
    public URI settings() {
        return portal.resolve("/notices/settings");
    }
}
