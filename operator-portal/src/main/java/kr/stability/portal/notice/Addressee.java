package kr.stability.portal.notice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import kr.stability.portal.session.Person;
import kr.stability.portal.web.Language;

/** Somebody who is told things, and how they want to be told. */
@Entity
public class Addressee extends PanacheEntityBase {
    @Id
    public UUID id;

    public String iss;
    public String sub;

    /** Codes of the companies whose notices they get. */
    public String[] operators;

    /** True when they certify plans. */
    public boolean certifier;

    /** Where mail goes, or null when the identity provider knows no address. */
    public String email;

    /** Code of the language of the mail. */
    public String language;

    /** Kinds that are not sent by mail; they are in the portal all the same. */
    public String[] muted;

    /** Since when they are known in the company they came to last, business time: what happened before is not told. */
    public Instant since;

    /** The addressee of an account. */
    public static Optional<Addressee> of(Person person) {
        return find("iss = ?1 and sub = ?2", person.iss(), person.sub()).firstResultOptional();
    }

    /** True when a kind is to be sent by mail. */
    public boolean wants(NoticeKind kind) {
        return !Arrays.asList(muted).contains(kind.name());
    }

    public Language spoken() {
        return Language.of(language);
    }
}
