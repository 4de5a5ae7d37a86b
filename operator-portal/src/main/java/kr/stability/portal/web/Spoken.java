package kr.stability.portal.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;

/** Texts with two languages in templates: the chosen language first. */
@TemplateExtension
public final class Spoken {
    private Spoken() {}

    /** The text in the language of the page, in Korean when it was not translated. */
    public static String said(Bilingual text, @TemplateAttribute("locale") Object locale) {
        return text.said(Language.ofTemplate(locale));
    }

    /** The text in the other language, or null when there is none or it is the one already said. */
    public static String beside(Bilingual text, @TemplateAttribute("locale") Object locale) {
        Language language = Language.ofTemplate(locale);
        return text.in(language) == null ? null : text.in(language.other());
    }

    /** True when the text has to be said in another language than that of the page. */
    public static boolean untranslated(Bilingual text, @TemplateAttribute("locale") Object locale) {
        return text.in(Language.ofTemplate(locale)) == null;
    }

    /** Code of the language of the page: {@code {lang:code}}. */
    @TemplateExtension(namespace = "lang")
    public static String code(@TemplateAttribute("locale") Object locale) {
        return Language.ofTemplate(locale).code();
    }

    /** Code of the other language: {@code {lang:other}}. */
    @TemplateExtension(namespace = "lang")
    public static String other(@TemplateAttribute("locale") Object locale) {
        return Language.ofTemplate(locale).other().code();
    }

    /** True on a page in English: {@code {lang:english}}. */
    @TemplateExtension(namespace = "lang")
    public static boolean english(@TemplateAttribute("locale") Object locale) {
        return Language.ofTemplate(locale) == Language.ENGLISH;
    }
}
