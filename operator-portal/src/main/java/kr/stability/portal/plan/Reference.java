package kr.stability.portal.plan;

/** What a field of codes may name. */
public enum Reference {
    /** Requirements of the order. */
    REQUIREMENTS(null),
    SERVICES(Section.Slug.SERVICES),
    SITES(Section.Slug.SITES),
    COMPONENTS(Section.Slug.COMPONENTS);

    private final String list;

    Reference(String list) {
        this.list = list;
    }

    /** The list of the plan that declares these codes; null for requirements. */
    public String list() {
        return list;
    }
}
