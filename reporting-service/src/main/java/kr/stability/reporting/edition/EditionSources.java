package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.stability.reporting.document.JsonWriter;
import kr.stability.reporting.document.Source;
import kr.stability.reporting.narrative.Citation;

/** Gives each input of an edition its mark and hash, and hands out references to it. */
final class EditionSources {
    private static final String RULES = "편찬";

    /** Of the rules and words by which chapters are written: to be raised when the same inputs give another text. */
    private static final String RULES_VERSION = "5";

    private final Map<String, Source> byMark = new LinkedHashMap<>();
    private final Map<String, String> marks = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Source> publicOnes = new TreeMap<>();
    private final Citations citations;
    private final List<Held> released;
    private final Map<String, String> operators;

    EditionSources(EditionInputs inputs) {
        operators = Lookup.operators(inputs);
        String frame =
                inputs.frame().number() + ", 마감 " + Say.time(inputs.frame().cutOff());
        byMark.put(
                RULES,
                new Source(
                        RULES,
                        InputKind.RULES.word(),
                        "이 문서의 편찬 규칙과 용어",
                        frame,
                        JsonWriter.sha256(List.of(RULES, RULES_VERSION)),
                        List.of()));
        inputs.incidents()
                .forEach(i -> add("사고", i.id(), new Named(InputKind.INCIDENT.word(), i.title(), i.code()), i));
        inputs.days()
                .forEach(day -> add(
                        "구성",
                        day.id(),
                        new Named(InputKind.INVENTORY.word(), named(day.operator()) + " 사고 당시 구성", day.incident()),
                        day));
        inputs.orders().forEach(this::addOrder);
        inputs.inspections().forEach(this::addInspection);
        inputs.reforms().forEach(r -> add("개선", r.id(), new Named(InputKind.REFORM.word(), r.text(), r.code()), r));
        citations = new Citations(inputs);
        released = inputs.addenda().held().stream()
                .filter(held -> inputs.isPublic() && held.state() == Held.State.RELEASED)
                .toList();
        inputs.addenda().evidence().forEach(this::addFile);
        inputs.addenda().narrative().forEach(this::addParagraph);
        inputs.addenda().releases().stream()
                .filter(release -> !inputs.isPublic() || shown(inputs, release))
                .forEach(this::addRelease);
    }

    /** A release of something that is held back is not told in public. */
    private static boolean shown(EditionInputs inputs, Addenda.Release release) {
        return inputs.addenda().held().stream()
                .noneMatch(held -> held.staysOut()
                        && held.release().filter(release::equals).isPresent());
    }

    private String named(String operator) {
        return operators.getOrDefault(operator, operator);
    }

    private void addFile(Addenda.File file) {
        String mark = next("증빙");
        marks.put(file.sha256(), mark);
        String when = Say.time(file.receivedAt());
        byMark.put(
                mark,
                new Source(
                        mark,
                        InputKind.EVIDENCE.word(),
                        named(file.operator()) + " 증빙자료",
                        when,
                        file.sha256(),
                        List.of()));
    }

    private void addParagraph(Addenda.Paragraph is) {
        String title = is.statementBy() == null ? is.writtenBy() + " 작성" : "부처 진술: " + is.statementBy();
        add("서술", is.id(), new Named(InputKind.PARAGRAPH.word(), title, Say.time(is.writtenAt())), is);
    }

    private void addRelease(Addenda.Release is) {
        String title = is.part().korean() + (is.code().isEmpty() ? "" : " " + is.code()) + " 조기 공개: " + is.reference();
        add("공개", is.id(), new Named(InputKind.RELEASE.word(), title, Say.time(is.at())), is);
    }

    private record Named(String kind, String title, String reference) {}

    private void addOrder(OrderInput order) {
        OrderInput.Letter letter = order.letter();
        add(
                "요구",
                letter.id(),
                new Named(InputKind.ORDER.word(), letter.operatorName() + " 시정 요구", letter.number()),
                List.of(letter, order.requirements()));
        for (OrderInput.Filing filing : order.filings()) {
            String title = letter.operatorName() + " 개선계획 제" + filing.version() + "판";
            String mark = next("제출");
            marks.put(filing.id(), mark);
            byMark.put(
                    mark,
                    new Source(
                            mark,
                            InputKind.SUBMISSION.word(),
                            title,
                            "접수 " + filing.receipt(),
                            filing.sha256(),
                            List.of()));
        }
        order.supplements().forEach(s -> review(letter, s.review(), Say.date(s.askedOn()), s));
        order.accepted().ifPresent(a -> review(letter, a.review(), Say.date(Say.day(a.sentAt())), a.filing()));
        order.reports().forEach(report -> addReport(letter, report));
    }

    private void addReport(OrderInput.Letter letter, ReportInput is) {
        String again = is.revision() == 1 ? "" : " (정정 " + (is.revision() - 1) + ")";
        String title = letter.operatorName() + " " + is.month() + " 이행현황" + again;
        add("이행", is.id(), new Named(InputKind.PROGRESS_REPORT.word(), title, Say.time(is.reportedAt())), is);
    }

    private void review(OrderInput.Letter letter, String id, String when, Object hashed) {
        if (!marks.containsKey(id)) {
            add("검토", id, new Named(InputKind.REVIEW.word(), letter.operatorName() + " 검토의견", when), hashed);
        }
    }

    private void addInspection(InspectionInput inspection) {
        String title = inspection.requirement() + " 점검결과";
        add(
                "점검",
                inspection.id(),
                new Named(InputKind.INSPECTION.word(), title, Say.date(inspection.on())),
                inspection);
    }

    private void add(String prefix, String id, Named named, Object hashed) {
        String mark = next(prefix);
        marks.put(id, mark);
        String hash = JsonWriter.sha256(hashed);
        byMark.put(mark, new Source(mark, named.kind(), named.title(), named.reference(), hash, List.of()));
    }

    private String next(String prefix) {
        return prefix + counts.merge(prefix, 1, Integer::sum);
    }

    /** The rules by which this document is made. */
    Origin rules() {
        return Origin.of(RULES, null, false);
    }

    /** A record of the register by id, or a place in it. */
    Origin record(String id, String pointer, boolean illustrative) {
        return Origin.of(marks.get(id), pointer, illustrative);
    }

    Origin letter(OrderInput order, String pointer) {
        return record(order.letter().id(), pointer, false)
                .and(known(order.letter().sources()));
    }

    Origin filing(OrderInput.Filing filing) {
        return record(filing.id(), null, false);
    }

    /** A place in the accepted plan of an order. */
    Origin plan(OrderInput order, String pointer) {
        OrderInput.Accepted accepted = order.accepted().orElseThrow();
        return record(accepted.filing().id(), pointer, accepted.illustrative()).and(released(order, pointer));
    }

    /** What is in public only because it was released rests on the release too. */
    private Origin released(OrderInput order, String pointer) {
        if (released.isEmpty()) {
            return Origin.NONE;
        }
        return Origin.all(released.stream()
                .filter(held -> held.order().letter().id().equals(order.letter().id())
                        && ((pointer == null ? "" : pointer) + "/")
                                .startsWith(held.row().pointer() + "/"))
                .map(held -> record(held.release().orElseThrow().id(), null, false))
                .toList());
    }

    Origin inspection(InspectionInput inspection) {
        return record(inspection.id(), null, inspection.illustrative());
    }

    /** A paragraph itself, so that a change of its wording is a cause; then everything that it cites. */
    Origin paragraph(Addenda.Paragraph is) {
        return record(is.id(), null, false).and(is.citations().stream().map(this::cited));
    }

    private Origin cited(Citation citation) {
        String id = citations.id(citation).orElseThrow();
        return citation.kind() == Citation.Kind.PUBLIC
                ? known(List.of(id))
                : record(id, citation.pointer(), citations.illustrative(citation));
    }

    /** Public sources by mark. */
    Origin known(Collection<String> sources) {
        if (sources.isEmpty()) {
            return Origin.NONE;
        }
        sources.forEach(mark -> publicOnes.putIfAbsent(mark, PublicSources.of(mark)));
        return Origin.all(
                sources.stream().map(mark -> Origin.of(mark, null, false)).toList());
    }

    /** Ids in the register by mark. */
    Map<String, String> ids() {
        Map<String, String> ids = new TreeMap<>();
        marks.forEach((id, mark) -> ids.put(mark, id));
        return ids;
    }

    /** Everything that was handed out or stands in the register, the register first. */
    List<Source> all() {
        List<Source> all = new ArrayList<>(byMark.values());
        all.addAll(publicOnes.values());
        return all;
    }
}
