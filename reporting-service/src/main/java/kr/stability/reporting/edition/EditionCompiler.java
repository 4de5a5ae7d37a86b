package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.stability.reporting.document.Block;
import kr.stability.reporting.document.Contents;
import kr.stability.reporting.document.Document;

/** Writes the national document from its inputs and from nothing else: same inputs, same document. */
final class EditionCompiler {
    private static final String TITLE = "디지털서비스 안정성 확보를 위한 종합적 개선방안";

    private EditionCompiler() {}

    /**
     * Compiles an edition.
     *
     * @throws StatementsWithoutSource when a chapter states something without a source
     */
    static Document compile(EditionInputs in) {
        return compiled(in).document();
    }

    /**
     * A document and the ids of what it is made of.
     *
     * @param ids id in the register by mark of the source
     */
    record Compiled(Document document, Map<String, String> ids) {}

    /** Compiles an edition and tells the ids of its inputs, for the snapshot. */
    static Compiled compiled(EditionInputs in) {
        EditionSources sources = new EditionSources(in);
        List<Chapter> last = List.of(new UndeclaredAnnex(), new TermsAnnex(), new ConfidentialAnnex());
        return new Compiled(compile(in, chapters(), last, sources), sources.ids());
    }

    /** In the order of the outline; the analysis of site loss stands inside the services' chapter. */
    private static List<Chapter> chapters() {
        return List.of(
                new SummaryChapter(),
                new BackgroundChapter(),
                new StatusChapter(),
                new CentreChapter(),
                new ServiceChapter(List.of(new BackTestSection(), new SiteLossSection())),
                new GovernanceChapter(),
                new ScheduleChapter(),
                new OperatorAnnex(),
                new MatrixAnnex());
    }

    /** The annex of sources stands between, and is written last, because it lists what all others cite. */
    static Document compile(EditionInputs in, List<Chapter> before, List<Chapter> after, EditionSources sources) {
        List<Block> first = written(in, before, sources);
        List<Block> last = written(in, after, sources);
        List<Block> cited = Stream.concat(first.stream(), last.stream()).toList();
        StatementsWithoutSource.refuse(cited);
        EditionDraft annex = new EditionDraft(sources, new Narrative(in));
        new SourcesAnnex(cited).write(annex);
        List<Block> blocks = new ArrayList<>(List.of(new Contents()));
        blocks.addAll(first);
        blocks.addAll(annex.blocks());
        blocks.addAll(last);
        return document(in, blocks, sources);
    }

    private static List<Block> written(EditionInputs in, List<Chapter> chapters, EditionSources sources) {
        EditionDraft draft = new EditionDraft(sources, new Narrative(in));
        chapters.forEach(chapter -> chapter.write(in, draft));
        return draft.blocks();
    }

    private static Document document(EditionInputs in, List<Block> blocks, EditionSources sources) {
        EditionInputs.Frame frame = in.frame();
        return new Document(
                TITLE,
                frame.quarter().korean() + (in.isPublic() ? " 공개본" : ""),
                "ko",
                frame.number(),
                Say.day(frame.compiledAt()),
                in.orders().getFirst().letter().issuedBy(),
                notices(in),
                blocks,
                sources.all());
    }

    private static List<String> notices(EditionInputs in) {
        List<String> notices = new ArrayList<>();
        if (illustrative(in)) {
            notices.add("이 문서에는 예시로 넣은 값이 포함되어 있습니다. 예시 표시가 있는 내용은 사실로 인용할 수 없습니다.");
        }
        notices.add(Say.time(in.frame().cutOff()) + "까지 통지된 검토에서 모든 요구사항이 인정된 개선계획과, 그때까지 기록된 " + "점검결과·제도개선만을 담았습니다.");
        if (in.isPublic()) {
            notices.add("누구나 볼 수 있는 공개본입니다. 사업자가 비공개로 표시한 내용은 싣지 않았습니다.");
        } else if (in.addenda().held().stream().anyMatch(Held::staysOut)
                || in.addenda().narrative().stream().anyMatch(Addenda.Paragraph::restricted)) {
            notices.add("비공개 내용이 들어 있는 내부용 문서입니다. 외부에는 공개본을 제공하십시오.");
        }
        EditionNumber.of(in.frame().number()).supersedes().ifPresent(before -> notices.add(before + "을 대체하는 판입니다."));
        return notices;
    }

    static boolean illustrative(EditionInputs in) {
        return in.incidents().stream()
                        .anyMatch(i ->
                                i.illustrative() || i.outages().stream().anyMatch(IncidentInput.Outage::illustrative))
                || in.inspections().stream().anyMatch(InspectionInput::illustrative)
                || in.days().stream().anyMatch(IncidentInput.Day::illustrative)
                || in.orders().stream()
                        .anyMatch(order -> order.accepted()
                                .filter(OrderInput.Accepted::illustrative)
                                .isPresent());
    }
}
