package kr.stability.acceptance.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.stability.local.scenario.DrillOrder;
import kr.stability.local.scenario.MinistryApi;

/** Puts plans on the desks of certifiers: orders are served through the API, the drafts are written into the database. */
final class Desks {
    /** The only requirement of each order. */
    static final String REQUIREMENT = "F-1";

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Seoul"));
    private static final String PERSON = "{\"iss\": \"fixture\", \"sub\": \"drafter\", \"name\": \"작성자\"}";
    private static final String[] DRAFT = {"""
        INSERT INTO plan_draft (id, order_id, operator, version, started_at) VALUES (?, ?, ?, 1, now())
        """, """
        INSERT INTO plan_section (id, draft_id, section, version, content, updated_by, updated_by_name, updated_at)
        VALUES (gen_random_uuid(), ?, 'measures', 1, ?::jsonb, 'drafter', '작성자', now())
        """, """
        INSERT INTO plan_drafter (id, draft_id, iss, sub, name, last_at)
        VALUES (gen_random_uuid(), ?, 'fixture', 'drafter', '작성자', now())
        """, """
        INSERT INTO handover (id, order_id, operator, step, draft_version, person, note, at)
        VALUES (gen_random_uuid(), ?, ?, 'HANDED_OVER', 1, ?::jsonb, '', now())
        """};

    private final MinistryApi publisher;
    private final String portalDatabase;

    Desks(MinistryApi publisher, String portalDatabase) {
        this.publisher = publisher;
        this.portalDatabase = portalDatabase;
    }

    /** So many plans for these companies in turn. */
    List<FiledOrder> set(String story, List<String> companies, int plans) {
        List<FiledOrder> orders = IntStream.range(0, plans)
                .parallel()
                .mapToObj(i -> served(companies.get(i % companies.size()), story + " " + i))
                .toList();
        try (Connection connection = DriverManager.getConnection(portalDatabase)) {
            for (FiledOrder order : orders) {
                draft(connection, order);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return orders;
    }

    private FiledOrder served(String company, String title) {
        String id = new DrillOrder(company, REQUIREMENT).serve(publisher, TODAY);
        return new FiledOrder(UUID.fromString(id), company, title);
    }

    private static void draft(Connection connection, FiledOrder order) throws SQLException {
        UUID draft = UUID.randomUUID();
        run(connection, DRAFT[0], List.of(draft, order.id(), order.company()));
        run(connection, DRAFT[1], List.of(draft, measures(order)));
        run(connection, DRAFT[2], List.of(draft));
        run(connection, DRAFT[3], List.of(order.id(), order.company(), PERSON));
    }

    private static void run(Connection connection, String sql, List<Object> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            List<Object> all = new ArrayList<>(values);
            for (int i = 0; i < all.size(); i++) {
                statement.setObject(i + 1, all.get(i));
            }
            statement.executeUpdate();
        }
    }

    private static String measures(FiledOrder order) {
        return """
                {"measures": [{"code": "M1", "kind": "PLANNED", "requirements": ["%s"], "title": {"ko": "%s"},
                 "endsOn": "%s", "milestones": [{"code": "M1-1", "title": {"ko": "1차 훈련"}, "dueOn": "%s"}]}]}
                """.formatted(REQUIREMENT, order.title(), TODAY.plusMonths(9), TODAY.plusMonths(8));
    }
}
