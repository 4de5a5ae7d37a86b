package kr.stability.reporting.assurance;

import java.util.List;
import java.util.Map;
import kr.stability.reporting.assurance.AssuranceViews.FileView;
import kr.stability.reporting.assurance.AssuranceViews.ResultUseView;
import kr.stability.reporting.assurance.AssuranceViews.UseView;

/**
 * Where else the files of a filing were filed.
 *
 * @param operator code of the company that filed
 * @param uses in plans, by SHA-256
 * @param results in result reports, by SHA-256
 * @param everyone true when other companies were looked at, as for the ministry alone
 */
record EvidenceUses(
        String operator,
        Map<String, List<OtherUses.Use>> uses,
        Map<String, List<ResultUses.Use>> results,
        boolean everyone) {

    /** One file with the places of its own plan. */
    FileView of(String sha256, List<String> places) {
        List<OtherUses.Use> all = uses.getOrDefault(sha256, List.of());
        return new FileView(
                sha256,
                places,
                views(all, true),
                everyone ? views(all, false) : null,
                results.getOrDefault(sha256, List.of()).stream()
                        .map(ResultUseView::of)
                        .toList());
    }

    private List<UseView> views(List<OtherUses.Use> all, boolean own) {
        return all.stream()
                .filter(use -> use.operator().equals(operator) == own)
                .map(UseView::of)
                .toList();
    }
}
