package kr.stability.portal.plan;

import java.util.List;
import kr.stability.portal.reporting.PlanCheckView.Kind;
import kr.stability.portal.reporting.PlanCheckView.Remark;

/**
 * What the ministry's rules say about a draft beside what stops it: what has to be explained, and warnings.
 *
 * @param known false when reporting-service could not be asked just now
 * @param remarks in the order of the rules
 */
public record Advice(boolean known, List<Remark> remarks) {
    /** Nobody could be asked. */
    public static final Advice PENDING = new Advice(false, List.of());

    public Advice {
        remarks = remarks.stream().filter(one -> one.kind() != Kind.BLOCKING).toList();
    }

    /** What is said on the page of a section. */
    public List<Remark> of(Section section) {
        return remarks.stream()
                .filter(one -> Section.holding(one.pointer()) == section)
                .toList();
    }

    /** What has to be explained and is not. */
    public List<Open> unexplained() {
        return remarks.stream()
                .filter(one -> one.kind() == Kind.MUST_EXPLAIN && !one.explained())
                .map(one -> new Open(one, Section.holding(one.pointer())))
                .toList();
    }

    /** How many remarks of a section wait for an explanation. */
    public long unexplained(Section section) {
        return unexplained().stream().filter(one -> one.section() == section).count();
    }

    /** How many warnings a section has. */
    public long warnings(Section section) {
        return of(section).stream().filter(one -> one.kind() == Kind.WARNING).count();
    }

    /** Something to explain, and the section whose page has the field for it. */
    public record Open(Remark remark, Section section) {
        /** Id of the field that it is about. */
        public String id() {
            return ExplanationView.id(remark);
        }
    }
}
