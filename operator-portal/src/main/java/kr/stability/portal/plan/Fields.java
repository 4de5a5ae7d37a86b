package kr.stability.portal.plan;

import kr.stability.portal.plan.Group.Part;
import kr.stability.portal.web.Label;

/** Fields that many sections have. */
final class Fields {
    private Fields() {}

    static Field code(String example) {
        return Field.of(Kind.CODE, "code", "코드", "Code").required().help("예: " + example, null);
    }

    /** The English half of a text. */
    static Field english(String path, Kind kind, String what) {
        return Field.of(kind, path + ".en", "영문", what + " in English");
    }

    static Field sources() {
        return Field.of(Kind.CODES, "sources", "출처", "Sources").help("쉼표로 구분", "Separate with commas");
    }

    static Field minutes(String path, String ko, String en) {
        return Field.of(Kind.DURATION, path, ko + " (분)", en + " (minutes)");
    }

    static Field date(String path, String ko, String en) {
        return Field.of(Kind.DATE, path, ko, en).help("예: 2023-01-06", null);
    }

    static Part part(String ko, String en, Field... fields) {
        return new Part(new Label(ko, en), java.util.List.of(fields));
    }
}
