package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every page in four appearances that cover all pairs of language, contrast and width: axe finds nothing. */
@OnWholeSystem
class AccessibilityTest {
    private static final List<Place> PLACES = Place.ALL;
    /** By user name; each keeps one page open, because a renderer of its own for every place is slow. */
    private static final Map<String, Person> PEOPLE = new HashMap<>();

    private static PortalScene scene;

    private final WholeSystem system;

    AccessibilityTest(WholeSystem system) {
        this.system = system;
    }

    @BeforeAll
    static void setsTheScene(WholeSystem system) {
        scene = PortalScene.set(system);
    }

    @ParameterizedTest
    @FieldSource("PLACES")
    void nothingStandsInTheWay(Place place) {
        Person person = PEOPLE.computeIfAbsent(place.user(), system::person);
        List<String> barriers = new ArrayList<>();
        for (Appearance appearance : Appearance.PAIRS) {
            place.way().accept(person.sees(appearance), scene);
            barriers.addAll(Barriers.on(person.page(), appearance));
        }
        assertEquals(List.of(), barriers);
    }
}
