package kr.stability.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeededSectionsTest {
    private static final ObjectNode NOTHING = Typed.empty();

    @Test
    void anOrderAboutFireNeedsDataCentresAndNoDrills() {
        NeededSections needed = NeededSections.of(List.of("FIRE_PREVENTION", "POWER_SURVIVABILITY"), NOTHING);
        assertThat(needed.main()).containsExactly(Section.MEASURES, Section.SITES, Section.OPINION);
        assertThat(needed.others()).contains(Section.DRILLS, Section.REMEDY, Section.COMPONENTS);
    }

    @Test
    void redundancyNeedsWhatRunsWhere() {
        assertThat(NeededSections.of(List.of("SERVICE_REDUNDANCY"), NOTHING).main())
                .containsExactly(
                        Section.MEASURES, Section.SERVICES, Section.SITES, Section.COMPONENTS, Section.OPINION);
    }

    @Test
    void everyCategoryOfTheCaseHasItsSections() {
        assertThat(NeededSections.of(List.of("USER_REMEDY"), NOTHING).main()).contains(Section.REMEDY);
        assertThat(NeededSections.of(List.of("RESPONSE_ORGANISATION"), NOTHING).main())
                .contains(Section.RESPONSE_ORGANISATION);
        assertThat(NeededSections.of(List.of("DISASTER_DRILL"), NOTHING).main())
                .contains(Section.DRILLS, Section.SERVICES);
        assertThat(NeededSections.of(List.of("RECOVERY_TARGETS"), NOTHING).main())
                .contains(Section.SERVICES);
    }

    @Test
    void aCategoryThatIsNewNeedsMeasuresAndAnOpinion() {
        assertThat(NeededSections.of(List.of("OTHER", "SOMETHING_NEW"), NOTHING).main())
                .containsExactly(Section.MEASURES, Section.OPINION);
    }

    @Test
    void aSectionThatHoldsSomethingIsAlwaysShown() {
        ObjectNode typed = Typed.empty();
        typed.putObject("remedy").putObject("policy").put("ko", "전액 보상");
        assertThat(NeededSections.of(List.of(), typed).main()).contains(Section.REMEDY);
        typed.putArray("explainDrills").addObject().put("code", "r /drills/D1");
        assertThat(NeededSections.of(List.of(), typed).main()).contains(Section.DRILLS);
    }

    @Test
    void theSectionOnTheScreenIsShownInItsPlace() {
        assertThat(NeededSections.of(List.of(), NOTHING).showing(Section.SITES).main())
                .containsExactly(Section.MEASURES, Section.SITES, Section.OPINION);
    }
}
