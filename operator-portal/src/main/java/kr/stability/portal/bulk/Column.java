package kr.stability.portal.bulk;

import kr.stability.portal.plan.Field;
import kr.stability.portal.web.Label;

/**
 * One column of a sheet.
 *
 * @param key path of the field in the plan, such as {@code measures[].title.ko}; stands in the hidden row
 * @param field that it holds; null for the column that names the row's parent
 * @param label as in the form
 */
record Column(String key, Field field, Label label) {
    /** True for the column that says which row of the parent sheet a row belongs to. */
    boolean namesParent() {
        return field == null;
    }
}
