package kr.stability.portal.plan;

import java.util.Arrays;
import java.util.Optional;
import kr.stability.portal.web.Label;

/** The sections of a plan, in the order of the screen. Each has a page and a save of its own. */
public enum Section {
    MEASURES(Slug.MEASURES, MeasureFields.SECTION),
    SERVICES(Slug.SERVICES, ServiceFields.SERVICES),
    SITES(Slug.SITES, SiteFields.SITES),
    COMPONENTS(Slug.COMPONENTS, ServiceFields.COMPONENTS),
    DRILLS(Slug.DRILLS, PeopleFields.DRILLS),
    RESPONSE_ORGANISATION("response-organisation", PeopleFields.RESPONSE_ORGANISATION),
    REMEDY("remedy", RemedyFields.SECTION),
    OPINION("opinion", RemedyFields.OPINION);

    /** Names that stand in addresses and in the plan itself. */
    static final class Slug {
        static final String MEASURES = "measures";
        static final String SERVICES = "services";
        static final String SITES = "sites";
        static final String COMPONENTS = "components";
        static final String DRILLS = "drills";

        private Slug() {}
    }

    private final String slug;
    private final Group form;

    Section(String slug, Group form) {
        this.slug = slug;
        this.form = form.list(Explanations.group(slug));
    }

    /** The last part of the page's address. */
    public String slug() {
        return slug;
    }

    /** Name of the list of what is explained in this section. */
    public String explanations() {
        return Explanations.list(slug);
    }

    /** The fields of the page. */
    public Group form() {
        return form;
    }

    /** The section's name. */
    public Label label() {
        return form.label();
    }

    /** True when it says what runs where. */
    public boolean inventory() {
        return this == SERVICES || this == SITES || this == COMPONENTS;
    }

    /** True when a field of the plan (RFC 6901 pointer) stands on this section's page. */
    public boolean holds(String pointer) {
        String top = pointer.replaceFirst("^/", "").split("/", 2)[0];
        return form.lists().stream()
                        .anyMatch(list -> list.path().split("\\.")[0].equals(top))
                || form.fields().anyMatch(field -> field.path().split("\\.")[0].equals(top));
    }

    /** The section of an address. */
    public static Optional<Section> of(String slug) {
        return Arrays.stream(values())
                .filter(section -> section.slug.equals(slug))
                .findFirst();
    }

    /** The section that a finding belongs to. */
    public static Section holding(String pointer) {
        return Arrays.stream(values())
                .filter(section -> section.holds(pointer))
                .findFirst()
                .orElse(MEASURES);
    }
}
