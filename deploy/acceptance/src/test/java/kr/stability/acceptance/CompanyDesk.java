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

    /** The certifier reads the preview, declares and files; ends on the filing's page. */
    Person certifies() {
        return certifier()
                .opens("/orders/" + order + "/certification")
                .ticks("본인")
                .presses("제출");
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
