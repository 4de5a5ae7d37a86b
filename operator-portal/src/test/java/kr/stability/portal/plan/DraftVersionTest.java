package kr.stability.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import kr.stability.portal.tenancy.RowScope;
import kr.stability.portal.testsupport.AtOnce;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

/** Who certifies names the version of the draft that was read, so no two texts of it may have one version. */
@PortalTest
class DraftVersionTest {
    private static final List<String> SAVES = List.of(
            "measures?measures[0].code=M1",
            "services?services[0].code=TALK",
            "sites?sites[0].code=PANGYO",
            "components?components[0].code=DATA",
            "drills?drills[0].code=D1",
            "response-organisation?responseOrganisation.name.ko=ERT",
            "remedy?remedy.policy.ko=policy",
            "opinion?opinion.ko=opinion");

    private final SignedIn drafter = SignedIn.as("kakao-drafter");

    @Test
    void savesOfAllSectionsAtOnceAreAVersionEach() throws Exception {
        String order = Fixtures.order("kakao");
        drafter.open(order + "/plan");
        Queue<String> saves = new ConcurrentLinkedQueue<>(SAVES);
        assertThat(AtOnce.answers(() -> saved(order, saves.remove()))).containsOnly(200);
        UUID id = UUID.fromString(order.substring("/orders/".length()));
        int version = RowScope.ofEveryCompany(() -> QuarkusTransaction.requiringNew()
                .call(() -> SavedDraft.ofOrder(id).orElseThrow().version));
        assertThat(version).isEqualTo(SAVES.size());
    }

    private int saved(String order, String save) {
        String[] words = save.split("\\?");
        String form =
                "version=0&action=autosave&" + words[1].replace("[", "%5B").replace("]", "%5D");
        return drafter.send(
                        order + "/plan/" + words[0],
                        request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)))
                .statusCode();
    }
}
