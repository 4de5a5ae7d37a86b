package kr.stability.reporting.operator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.json.Text;
import org.hibernate.annotations.UuidGenerator;

/** An obliged company (사업자). Its code is the alias of its organization at the identity provider. */
@Entity
public class Operator extends PanacheEntityBase implements Owned {
    /** Form of a code. */
    public static final String CODE = "[a-z][a-z0-9-]{1,39}";

    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** Unique and lasting, for example {@code kakao}. */
    public String code;

    /** Name to show. */
    @Embedded
    public Text name;

    /** When it was registered, business time. */
    public Instant registeredAt;

    /** The operator of a code. */
    public static Optional<Operator> ofCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Names of several operators by code, in one query. */
    public static Map<String, Text> names(Collection<String> codes) {
        return Operator.<Operator>list("code in ?1", codes).stream()
                .collect(Collectors.toMap(operator -> operator.code, operator -> operator.name));
    }

    @Override
    public String operatorCode() {
        return code;
    }
}
