package kr.stability.portal.evidence;

import jakarta.ws.rs.core.MultivaluedMap;
import kr.stability.portal.plan.EvidenceProof;

/** Reads who made a file and what time it should prove from a form; fields that are not there are not declared. */
final class ProofForm {
    private ProofForm() {}

    /** @throws FileRefusedException when a day is none, the time is turned round, or nobody of the list made it */
    static EvidenceProof of(MultivaluedMap<String, String> form) {
        EvidenceProof proof =
                new EvidenceProof(maker(form.getFirst("madeBy")), day(form, "provesFrom"), day(form, "provesUntil"));
        if (proof.backwards()) {
            throw new FileRefusedException(Refusal.PERIOD);
        }
        return proof;
    }

    private static String maker(String typed) {
        if (typed == null || typed.isBlank()) {
            return "";
        }
        try {
            return EvidenceProof.Maker.valueOf(typed).name();
        } catch (IllegalArgumentException e) {
            throw new FileRefusedException(Refusal.MAKER);
        }
    }

    private static String day(MultivaluedMap<String, String> form, String field) {
        return EvidenceDetails.day(
                form.getFirst(field) == null ? "" : form.getFirst(field).strip());
    }
}
