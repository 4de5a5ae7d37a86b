package kr.stability.acceptance;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * A page of the portal and how somebody gets there. {@link #ALL} is the list that the tests of every page walk: a new
 * page is one more line.
 *
 * @param name what the reports call it
 * @param user who opens it
 * @param way leads there; a relative address holds {@code {order}} for an order that was answered and accepted and
 *     {@code {open}} for one that is still to be answered
 */
record Place(String name, String user, BiConsumer<Person, PortalScene> way) {

    static final List<Place> ALL = List.of(
            page("orders", "/orders"),
            new Place("no orders", "skcnc-drafter", (person, scene) -> person.opens("/orders")),
            page("order, accepted", "/orders/{order}"),
            page("order, not begun", "/orders/{open}"),
            page("plan", "/orders/{order}/plan"),
            page("plan, not begun", "/orders/{open}/plan"),
            section("measures"),
            section("services"),
            section("sites"),
            section("components"),
            section("drills"),
            section("response-organisation"),
            section("remedy"),
            section("opinion"),
            new Place("section, wrong", "kakao-drafter", PortalScene::savesSomethingWrong),
            new Place("section, conflict", "kakao-drafter", PortalScene::savesOverAnother),
            new Place("section, session ended", "kakao-drafter", PortalScene::savesAfterTheSession),
            new Place("section, read only", "kakao-certifier", at("/orders/{order}/plan/measures")),
            new Place("certification", "kakao-certifier", at("/orders/{order}/certification")),
            new Place("certification, refused", "kakao-certifier", at("/orders/{open}/certification")),
            new Place("certification, ready", "kakao-certifier", at("/orders/{drafted}/certification")),
            page("filing, received", "/filings/{filing}"),
            page("progress", "/orders/{order}/progress"),
            page("findings", "/orders/{order}/findings"),
            page("result", "/orders/{order}/result"),
            page("history", "/orders/{order}/history"),
            page("loss of data centres", "/orders/{order}/plan/site-loss"),
            page("notices", "/notices"),
            page("notices, settings", "/notices/settings"),
            new Place("members", "kakao-admin", at("/company/members")),
            page("not found", "/orders/00000000-0000-7000-8000-000000000000"),
            page("not a page", "/nowhere"),
            new Place("not allowed", "analyst", at("/orders")),
            page("signed in", "/signed-in"),
            page("signed out", "/signed-out"));

    private static Place page(String name, String address) {
        return new Place(name, "kakao-drafter", at(address));
    }

    private static Place section(String slug) {
        return page("section " + slug, "/orders/{order}/plan/" + slug);
    }

    private static BiConsumer<Person, PortalScene> at(String address) {
        return (person, scene) -> person.opens(scene.address(address));
    }

    @Override
    public String toString() {
        return name;
    }
}
