package kr.stability.portal.evidence;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import jakarta.enterprise.context.ApplicationScoped;
import kr.stability.portal.web.Language;

/** Words that are said outside of templates, in the language that the person chose. */
@ApplicationScoped
class EvidenceTexts {
    private static final int MEGABYTE = 20;
    private final CurrentVertxRequest current;
    private final EvidenceConfig config;

    EvidenceTexts(CurrentVertxRequest current, EvidenceConfig config) {
        this.current = current;
        this.config = config;
    }

    /** The words in the language of the request. */
    EvidenceWords words() {
        Cookie chosen = current.getCurrent().request().getCookie(Language.COOKIE);
        Language language = Language.of(chosen == null ? null : chosen.getValue());
        return MessageBundles.get(EvidenceWords.class, Localized.Literal.of(language.code()));
    }

    /** Why a file was not taken, and what to do. */
    String refusal(Refusal refusal) {
        EvidenceWords words = words();
        return switch (refusal) {
            case TOO_LARGE -> words.tooLarge(limit());
            case EMPTY -> words.empty();
            case KIND -> words.kindRefused();
            case NAME -> words.nameRefused();
            case DATE -> words.dateWrong();
            case PERIOD -> words.periodWrong();
            case MAKER -> words.makerWrong();
            case STALE -> words.stale();
            case INFECTED -> words.infected();
        };
    }

    /** The greatest size of a file in words. */
    String limit() {
        return (config.maxBytes() >> MEGABYTE) + " MB";
    }
}
