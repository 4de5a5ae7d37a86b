package kr.stability.reporting.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;

/**
 * Lets a client repeat a POST with the same {@code Idempotency-Key} without doing the act twice. Keys belong to the
 * actor. The key and the answer are written in the transaction of the act; a second request with the same key waits for
 * the first one to end and is given its answer.
 */
@ApplicationScoped
public class IdempotentPost {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final String CLAIM = """
            insert into idempotency_key (issuer, subject, key, request_sha256)
            values (:issuer, :subject, :key, :hash) on conflict do nothing""";

    private final EntityManager entities;
    private final ObjectMapper mapper;
    private final CanonicalJson canonical;
    private final CurrentActor actor;

    IdempotentPost(EntityManager entities, ObjectMapper mapper, CanonicalJson canonical, CurrentActor actor) {
        this.entities = entities;
        this.mapper = mapper;
        this.canonical = canonical;
        this.actor = actor;
    }

    /**
     * Does the act once per key.
     *
     * @param key value of the header, or null when the client sent none: then the act is simply done
     * @param request operation and body: what must be the same when the key is
     * @param act does the work and returns the answer
     * @throws Problem {@code idempotency-key-reused} when the key came before with another request
     */
    @RepeatedWhenCrossed
    @Transactional
    public <T> T once(String key, Call<T> request, Supplier<T> act) {
        if (key == null) {
            return act.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw Problem.of(
                    ProblemType.MALFORMED_REQUEST,
                    "Idempotency-Key는 공백 없는 ASCII 문자 1~200자여야 합니다.",
                    "Idempotency-Key must be 1 to 200 visible ASCII characters.");
        }
        Actor who = actor.get();
        String hash = canonical.sha256(List.of(request.operation(), mapper.valueToTree(request.body())));
        if (claim(who, key, hash) == 0) {
            return stored(who, key, hash, request.answer());
        }
        T answer = act.get();
        keep(who, key, answer);
        return answer;
    }

    /**
     * What is asked for.
     *
     * @param operation operationId and path parameters
     * @param body the body as read
     * @param answer type of the answer, to read a stored one
     */
    public record Call<T>(String operation, Object body, Class<T> answer) {}

    private int claim(Actor who, String key, String hash) {
        return entities.createNativeQuery(CLAIM)
                .setParameter("issuer", who.iss())
                .setParameter("subject", who.sub())
                .setParameter("key", key)
                .setParameter("hash", hash)
                .executeUpdate();
    }

    private <T> T stored(Actor who, String key, String hash, Class<T> type) {
        Object[] row = (Object[]) entities.createNativeQuery("select request_sha256, answer from idempotency_key"
                        + " where issuer = :issuer and subject = :subject and key = :key")
                .setParameter("issuer", who.iss())
                .setParameter("subject", who.sub())
                .setParameter("key", key)
                .getSingleResult();
        if (!hash.equals(row[0])) {
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        try {
            return mapper.readerFor(type) // another version of the service may have given it
                    .without(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .readValue((String) row[1]);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored answer cannot be read", e);
        }
    }

    private void keep(Actor who, String key, Object answer) {
        try {
            entities.createNativeQuery("update idempotency_key set answer = :answer"
                            + " where issuer = :issuer and subject = :subject and key = :key")
                    .setParameter("answer", mapper.writeValueAsString(answer))
                    .setParameter("issuer", who.iss())
                    .setParameter("subject", who.sub())
                    .setParameter("key", key)
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answer cannot be stored", e);
        }
    }
}
