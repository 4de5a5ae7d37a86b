package kr.stability.portal.web;

/** Something said in Korean and, where somebody has translated it, in English. */
public interface Bilingual {
    /** Korean, always there. */
    String ko();

    /** English, or null. */
    String en();

    /** The text in a language, or null when it was not translated. */
    default String in(Language language) {
        return language == Language.ENGLISH ? en() : ko();
    }

    /** The text in a language, in Korean when it was not translated. */
    default String said(Language language) {
        return in(language) == null ? ko() : in(language);
    }
}
