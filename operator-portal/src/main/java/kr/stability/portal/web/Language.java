package kr.stability.portal.web;

import java.util.Locale;

/** A language that the pages are written in. */
public enum Language {
    KOREAN(Locale.KOREAN),
    ENGLISH(Locale.ENGLISH);

    /** Name of the cookie that keeps what a person chose. */
    public static final String COOKIE = "lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language of a code such as {@code en}; Korean when there is no such language. */
    public static Language of(String code) {
        return ENGLISH.code().equals(code) ? ENGLISH : KOREAN;
    }

    /** The language that a template is rendered in, of its attribute {@code locale}. */
    public static Language ofTemplate(Object locale) {
        return of(locale instanceof Locale chosen ? chosen.getLanguage() : String.valueOf(locale));
    }

    /** Code as in {@code <html lang>}. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The language shown small beside official terms. */
    public Language other() {
        return this == KOREAN ? ENGLISH : KOREAN;
    }
}
