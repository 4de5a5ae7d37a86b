package kr.stability.reporting.edition;

import java.util.List;
import kr.stability.reporting.plan.FacilityField;
import kr.stability.reporting.plan.Site;

/** What the owner of a data centre leaves undeclared about the building; tenants are not asked. */
final class FacilityGaps {
    private final OrderInput order;
    private final Gaps.Check check;

    FacilityGaps(OrderInput order, Gaps.Check check) {
        this.order = order;
        this.check = check;
    }

    void sites(List<Site> sites) {
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            if (Redaction.emptied(site.confidential())) {
                continue;
            }
            String at = "/sites/" + i;
            String item = "데이터센터 " + site.code();
            check.field(new Gaps.Field(item, "소유자", at + "/owner"), site.owner(), true);
            boolean own = order.operator().equals(site.owner());
            check.field(new Gaps.Field(item, "시설 현황", at + "/facility"), site.facility(), own);
            if (site.facility() != null) {
                for (FacilityField field : FacilityField.values()) {
                    String pointer = at + "/facility/" + field.path();
                    check.field(new Gaps.Field(item, field.label().ko(), pointer), field.of(site.facility()), true);
                }
            }
        }
    }
}
