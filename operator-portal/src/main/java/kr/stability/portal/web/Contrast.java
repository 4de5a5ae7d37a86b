package kr.stability.portal.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;

/** How strongly text stands out from its background. */
public enum Contrast {
    /** As the person's system asks for: light, or high contrast. */
    SYSTEM,
    /** Light, whatever the system asks for. */
    LIGHT,
    /** High contrast, whatever the system asks for. */
    HIGH;

    /** Name of the cookie that keeps what a person chose. */
    public static final String COOKIE = "contrast";

    /** The contrast of a code such as {@code high}; that of the system when there is none such. */
    public static Contrast of(String code) {
        return switch (code) {
            case "high" -> HIGH;
            case "light" -> LIGHT;
            case null, default -> SYSTEM;
        };
    }

    /** Code in cookies and addresses. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The contrast of the page: {@code {look:contrast}}. */
    @TemplateExtension(namespace = "look")
    static String contrast(@TemplateAttribute("contrast") Object contrast) {
        return contrast instanceof Contrast chosen ? chosen.code() : SYSTEM.code();
    }
}
