package kr.stability.portal.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import kr.stability.portal.tenancy.EveryCompany;
import kr.stability.portal.time.Steadily;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kr.stability.portal");
    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, PUT.class, POST.class, DELETE.class);
    private static final List<Class<? extends Annotation>> ROLES =
            List.of(RolesAllowed.class, Authenticated.class, PermitAll.class);
    private static final DescribedPredicate<JavaMethod> ENDPOINT = DescribedPredicate.describe(
            "endpoints",
            method -> VERBS.stream().anyMatch(method::isAnnotatedWith)
                    && !method.getOwner().isAnnotatedWith(RegisterRestClient.class));

    @Test
    void whatRunsByItselfSaysThatItRunsForEveryCompany() {
        ArchRuleDefinition.methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .should()
                .beAnnotatedWith(EveryCompany.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(EveryCompany.class)
                .because("without a request the database shows nothing to whoever does not say so")
                .check(CODE);
        ArchRuleDefinition.classes()
                .that(DescribedPredicate.<JavaClass>describe(
                        "do something steadily",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(one -> one.getTargetClass().isEquivalentTo(Steadily.class))))
                .and()
                .resideOutsideOfPackage("..time..")
                .should()
                .beAnnotatedWith(EveryCompany.class)
                .check(CODE);
    }

    @Test
    void everyEndpointDeclaresItsRoles() {
        ArchRuleDefinition.methods()
                .that(are(ENDPOINT))
                .should(new DeclareRoles())
                .because("a forgotten annotation is an open door")
                .check(CODE);
    }

    @Test
    void everyTimeComesFromAClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the case of 2022 is played on its own dates")
                .check(CODE);
    }

    @Test
    void pathsAreOnPagesResourcesAndClientsOnly() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Pages")
                .orShould()
                .haveSimpleNameEndingWith("Resource")
                .orShould()
                .beInterfaces()
                .check(CODE);
    }

    @Test
    void featuresHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("kr.stability.portal.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CODE);
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        noFields().should().beAnnotatedWith(Inject.class).check(CODE);
    }

    /** On the method or on its class. */
    private static final class DeclareRoles extends ArchCondition<JavaMethod> {
        DeclareRoles() {
            super("declare roles");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean declared = ROLES.stream()
                    .anyMatch(role ->
                            method.isAnnotatedWith(role) || method.getOwner().isAnnotatedWith(role));
            events.add(new SimpleConditionEvent(method, declared, method.getFullName() + " declares no roles"));
        }
    }
}
