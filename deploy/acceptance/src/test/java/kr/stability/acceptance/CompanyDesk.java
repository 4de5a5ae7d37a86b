package kr.stability.acceptance;

/** What two people of a company do with one order in the browser. */
final class CompanyDesk {
    private final WholeSystem system;
    private final String company;
    private final String order;

    CompanyDesk(WholeSystem system, String company, String order) {
        this.system = system;
        this.company = company;
        this.order = order;
    }

    /** The drafter writes the smallest plan that answers one requirement. */
    Person drafts(String requirement, String title) {
        return drafter()
                .opens("/orders/" + order + "/plan/measures")
                .presses("조치 추가")
                .fills("코드", "M1")
                .chooses("구분", "PLANNED")
                .ticks(requirement)
                .fills("제목", title)
                .fills("종료일", "2023-09-30")
                .presses("이행일정 추가")
                .fills("이행일정 1", "코드", "M1-1")
                .fills("이행일정 1", "내용", "1차 훈련")
                .fills("이행일정 1", "예정일", "2023-08-31")
                .presses("저장");
    }

    /** The drafter explains the first thing that the ministry asks in a section. */
    Person explains(String section, String text) {
        Person drafter = drafter().opens("/orders/" + order + "/plan/" + section);
        drafter.page().locator(".explanation textarea").first().fill(text);
        return drafter.presses("저장");
    }

    /** The drafter hands the draft to the certifier. */
    Person handsOver(String note) {
        return drafter()
                .opens("/orders/" + order + "/handover")
                .fills("확인자에게 남기는 말", note)
                .presses("확인을 요청");
    }

    /** The certifier opens the preview of what was handed over and types the name under the statement. */
    Person signs() {
        handsOver("확인을 부탁합니다.");
        Person certifier = certifier().opens("/orders/" + order + "/certification");
        return certifier.fills("이름", certifier.page().locator("#certifier").innerText());
    }

    /** The certifier reads the preview, accepts the statement by name and files; ends on the filing's page. */
    Person certifies() {
        return signs().presses("제출");
    }

    /** Id of the order that they answer. */
    String order() {
        return order;
    }

    Person drafter() {
        return system.person(company + "-drafter");
    }

    Person certifier() {
        return system.person(company + "-certifier");
    }
}
