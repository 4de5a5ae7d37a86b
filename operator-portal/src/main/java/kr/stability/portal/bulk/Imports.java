package kr.stability.portal.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.Drafts;
import kr.stability.portal.plan.PlanDraft;
import kr.stability.portal.plan.SavedDraft;
import kr.stability.portal.plan.Section;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.tenancy.EveryCompany;

/** Uploaded workbooks between their preview and their confirmation. Nothing of the draft changes before that. */
@ApplicationScoped
class Imports {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int MOST_FINDINGS = 1000;

    private final Drafts drafts;
    private final OperatorScope scope;

    Imports(Drafts drafts, OperatorScope scope) {
        this.drafts = drafts;
        this.scope = scope;
    }

    /** The draft and the versions of some of its sections. */
    private record Standing(PlanDraft draft, Map<String, Integer> versions) {}

    /** Keeps what a workbook says until it is confirmed; gives the id of the import. */
    @Transactional
    UUID keep(SeenOrder order, WorkbookContent content, String name) {
        Standing standing = standing(order, List.copyOf(content.sections().keySet()));
        PlanImport read = new PlanImport();
        read.operator = order.operator();
        read.orderId = order.id();
        read.fileName = name;
        read.sections = JsonNodeFactory.instance.objectNode();
        content.over(standing.draft).forEach((section, typed) -> read.sections.set(section.slug(), typed));
        read.versions = standing.versions;
        read.findings = content.findings(standing.draft, order.view().requirementCodes()).stream()
                .limit(MOST_FINDINGS)
                .toList();
        read.stamp = content.stamp().text();
        read.uploadedBy = scope.person().name();
        read.uploadedAt = now();
        read.expiresAt = read.uploadedAt.plus(KEPT);
        read.persist();
        return read.id;
    }

    /**
     * What an import would change now.
     *
     * @throws NotFoundException when there is none in the plan of this order, or it is too old
     */
    @Transactional
    ImportPage page(SeenOrder order, UUID id) {
        return page(order, find(order, id));
    }

    private ImportPage page(SeenOrder order, PlanImport found) {
        Standing standing = standing(order, ImportPage.sections(found));
        return ImportPage.of(order, found, standing.draft, standing.versions);
    }

    /**
     * Makes an import the draft: all its sections or none. Once is enough, a second time changes nothing.
     *
     * @param seen {@link ImportPage#seen()} of the page on which it was confirmed, or null
     * @return the page, which is stale or blocked when nothing was taken over
     */
    @Transactional
    ImportPage confirm(SeenOrder order, UUID id, String seen) {
        drafts.open(order);
        SavedDraft.locked(order.id()).orElseThrow();
        PlanImport found = find(order, id);
        ImportPage page = page(order, found);
        if (found.confirmedAt != null || found.blocked()) {
            return page;
        }
        Map<String, Integer> shown =
                seen == null ? found.versions : Stamp.of(seen).versions();
        if (!page.versions().equals(shown)) {
            return page.refusedAsStale();
        }
        for (Section section : page.sections()) {
            ObjectNode typed = (ObjectNode) found.sections.get(section.slug());
            drafts.save(order, section, page.versions().get(section.slug()), typed);
        }
        found.confirmedAt = now();
        return page;
    }

    private Standing standing(SeenOrder order, List<Section> sections) {
        Map<String, Integer> versions = new LinkedHashMap<>();
        PlanDraft draft = PlanDraft.of(List.of());
        for (Section section : sections) {
            Drafts.State state = drafts.section(order, section);
            versions.put(section.slug(), state.version());
            draft = state.plan();
        }
        return new Standing(draft, versions);
    }

    private PlanImport find(SeenOrder order, UUID id) {
        Optional<PlanImport> found = PlanImport.<PlanImport>findByIdOptional(id)
                .filter(read -> read.orderId.equals(order.id()) && read.expiresAt.isAfter(now()));
        return scope.own(found);
    }

    /** Throws away what was not confirmed in time. */
    @EveryCompany
    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        PlanImport.delete("expiresAt < ?1", now());
    }

    private static Instant now() {
        return Instant.now(Clock.systemUTC());
    }
}
