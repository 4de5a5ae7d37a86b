package kr.stability.reporting.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

/** Neither parameters nor the type arguments of the result are entities. */
final class NoEntityInSignature extends ArchCondition<JavaMethod> {
    NoEntityInSignature() {
        super("have no entity in the signature");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        boolean entity = method.getAllInvolvedRawTypes().stream()
                .filter(type -> !type.equals(method.getOwner()))
                .anyMatch(type -> type.isAnnotatedWith(Entity.class));
        events.add(new SimpleConditionEvent(
                method, !entity, method.getFullName() + (entity ? " has" : " has not") + " an entity"));
    }
}
