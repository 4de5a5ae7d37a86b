package kr.stability.reporting.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Map;
import kr.stability.reporting.ledger.Act;

/** Finds what an entry of the ledger is about: whose it is and where the API has it. */
@ApplicationScoped
class EventSubjects {
    /** By the first words of an act: company and link of the thing with this id, code or number. */
    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("OPERATOR", "select code, '/api/v1/operators/' || code from operator where code = :s"),
            Map.entry(
                    "INCIDENT_INVENTORY",
                    "select cast(null as text), '/api/v1/incidents/' || incident_code || '/inventories' from incident_inventory"
                            + " where id::text = :s"),
            Map.entry(
                    "INCIDENT",
                    "select cast(null as text), '/api/v1/incidents/' || code from incident where code = :s"),
            Map.entry(
                    "ORDER",
                    "select operator_code, '/api/v1/orders/' || id from corrective_order"
                            + " where number = :s or id = :id"),
            Map.entry(
                    "SUBMISSION",
                    "select operator_code, '/api/v1/submissions/' || id from submission where receipt_number = :s"),
            Map.entry(
                    "EXTENSION",
                    "select operator_code, '/api/v1/extension-requests/' || id from extension_request where id = :id"),
            Map.entry("REVIEW", "select operator_code, '/api/v1/reviews/' || id from review where id = :id"),
            Map.entry(
                    "PROGRESS",
                    "select o.operator_code, '/api/v1/orders/' || o.id || '/progress-reports' from progress_report p"
                            + " join corrective_order o on o.id = p.order_id where p.id = :id"),
            Map.entry(
                    "RESULT_REPORT",
                    "select o.operator_code, '/api/v1/orders/' || o.id || '/result-reports' from result_report r"
                            + " join corrective_order o on o.id = r.order_id where r.receipt_number = :s"),
            Map.entry(
                    "INSPECTION",
                    "select operator_code, '/api/v1/inspections/' || id from inspection_result where id = :id"),
            Map.entry(
                    "REFORM",
                    "select cast(null as text), '/api/v1/reforms/' || code from institutional_reform where code = :s"),
            Map.entry(
                    "CONFIDENTIAL",
                    "select operator_code, '/api/v1/orders/' || id || '/releases' from corrective_order where number = :s"),
            Map.entry(
                    "PARAGRAPH",
                    "select cast(null as text), '/api/v1/edition-drafts/' || quarter || '/paragraphs/' || id"
                            + " from narrative_paragraph where id = :id"),
            Map.entry(
                    "EDITION",
                    "select cast(null as text), '/api/v1/editions/' || id from stability_plan_edition where number = :s"));

    private final EntityManager entities;

    EventSubjects(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What an act is about.
     *
     * @param operator code of the company whose it is, or null
     * @param link address in the API, or null when there is none
     */
    record Subject(String operator, String link) {}

    /** Whose thing an act was done to, and where it is; both null for a thing that this room does not know. */
    Subject of(Act act, String subject) {
        return QUERIES.keySet().stream()
                .filter(thing -> act.name().startsWith(thing + "_"))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(thing -> find(QUERIES.get(thing), subject))
                .orElse(new Subject(null, null));
    }

    private Subject find(String sql, String subject) {
        Query query = entities.createNativeQuery(sql.replace(":id", "cast(:id as uuid)"), Object[].class);
        query.getParameters()
                .forEach(parameter -> query.setParameter(
                        parameter.getName(), parameter.getName().equals("id") ? uuid(subject) : subject));
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            return new Subject((String) row[0], (String) row[1]);
        }
        return new Subject(null, null);
    }

    /** The subject as an id; one that nothing has when the subject is a number or a code. */
    private static String uuid(String subject) {
        return Feed.isId(subject) ? subject : "00000000-0000-0000-0000-000000000000";
    }
}
