package kr.stability.acceptance;

/** What the tests of every page find in the portal: orders in several states, and ways into the awkward pages. */
final class PortalScene {
    private final String order;
    private final String open;
    private final String drafted;
    private final String filing;

    private PortalScene(String order, String open, String drafted, String filing) {
        this.order = order;
        this.open = open;
        this.drafted = drafted;
        this.filing = filing;
    }

    /** Serves two more orders on kakao and answers one of them; the one of 2022 was accepted. */
    static PortalScene set(WholeSystem system) {
        Ministry ministry = new Ministry(system);
        String order = ministry.orderOf("kakao");
        String open = ministry.serves("kakao", "LOOK-1", "2023-03-28");
        String drafted = ministry.serves("kakao", "LOOK-2", "2023-03-28");
        CompanyDesk desk = new CompanyDesk(system, "kakao", drafted);
        desk.drafts("LOOK-2", "훈련");
        Person drafter = desk.handsOver("3장을 봐 주세요.");
        String filing = drafter.opens("/orders/" + order).leadsTo("/filings/");
        return new PortalScene(order, open, drafted, filing);
    }

    /** An address with the ids of this scene. */
    String address(String template) {
        return template.replace("{order}", order)
                .replace("{open}", open)
                .replace("{drafted}", drafted)
                .replace("/filings/{filing}", filing);
    }

    /** Ends on the page that lists what is wrong. */
    static void savesSomethingWrong(Person drafter, PortalScene scene) {
        drafter.opens(scene.address("/orders/{open}/plan/response-organisation"))
                .fillsByName("responseOrganisation.escalationMinutes", "-1")
                .pressesSave();
    }

    /** Ends on the page that shows two texts beside each other. */
    static void savesOverAnother(Person drafter, PortalScene scene) {
        String opinion = scene.address("/orders/{open}/plan/opinion");
        drafter.opens(opinion).fillsByName("opinion.ko", "먼저 저장한 글").pressesSave();
        drafter.opens(opinion).fillsByName("opinion.ko", "나중에 적은 글");
        drafter.page().evaluate("document.querySelector('input[name=version]').value = '0'");
        drafter.pressesSave();
    }

    /** Ends on the page that keeps what was typed. */
    static void savesAfterTheSession(Person drafter, PortalScene scene) {
        drafter.opens(scene.address("/orders/{open}/plan/opinion")).fillsByName("opinion.ko", "아직 저장하지 않은 글");
        drafter.losesTheSession().pressesSave();
    }
}
