package kr.stability.reporting.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PATCH;
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
import kr.stability.reporting.tenancy.EveryCompany;
import kr.stability.reporting.time.Steadily;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kr.stability.reporting");
    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, PUT.class, POST.class, DELETE.class, HEAD.class, PATCH.class);
    private static final DescribedPredicate<JavaMethod> OPEN_TO_ALL = DescribedPredicate.describe(
            "the choice of a language and the page after signing out",
            method -> method.getFullName().matches(".*\\.pages\\.(LookPages\\..*|SignInPages\\.signedOut\\(.*)"));
    private static final DescribedPredicate<JavaMethod> ENDPOINT =
            DescribedPredicate.describe("endpoints", method -> VERBS.stream().anyMatch(method::isAnnotatedWith));

    @Test
    void whatRunsByItselfSaysThatItRunsForEveryCompany() {
        methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .should()
                .beAnnotatedWith(EveryCompany.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(EveryCompany.class)
                .because("without a request the database shows nothing to whoever does not say so")
                .check(CODE);
        classes()
                .that(DescribedPredicate.<JavaClass>describe(
                        "do something steadily",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(one -> one.getTargetClass().isEquivalentTo(Steadily.class))))
                .and()
                .resideOutsideOfPackage("..time..")
                .should(ArchCondition.from(DescribedPredicate.<JavaClass>describe(
                        "do something for every company",
                        type -> type.getMethods().stream()
                                .anyMatch(method -> method.isAnnotatedWith(EveryCompany.class)))))
                .check(CODE);
    }

    @Test
    void everyEndpointDeclaresItsRoles() {
        methods()
                .that(are(ENDPOINT))
                .and(are(not(OPEN_TO_ALL)))
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(Authenticated.class)
                .because("a forgotten annotation is an open door")
                .check(CODE);
    }

    @Test
    void pagesOnlyShow() {
        methods()
                .that(are(ENDPOINT))
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("..pages..")
                .should()
                .beAnnotatedWith(GET.class)
                .because("a cookie that changed something would need a guard against other sites")
                .check(CODE);
    }

    @Test
    void noEntityLeavesAnEndpoint() {
        methods()
                .that(are(ENDPOINT))
                .should()
                .notHaveRawReturnType(DescribedPredicate.describe("entity", c -> c.isAnnotatedWith(Entity.class)))
                .andShould(new NoEntityInSignature())
                .because("what the database holds is not what the contract promises")
                .check(CODE);
    }

    @Test
    void everyTimeComesFromAClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..time..")
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
    void roomsHaveNoCycles() {
        slices().matching("kr.stability.reporting.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CODE);
    }

    @Test
    void pathsAreOnResourcesOnly() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .orShould()
                .haveSimpleNameEndingWith("Pages")
                .check(CODE);
    }

    @Test
    void beansAreGivenWhatTheyNeedByConstructor() {
        noFields().should().beAnnotatedWith(Inject.class).check(CODE);
    }

    @Test
    void rulesKnowNoFramework() {
        DescribedPredicate<JavaClass> rules = JavaClass.Predicates.simpleNameStartingWith("LegalPeriod")
                .or(JavaClass.Predicates.simpleNameStartingWith("HolidayCalendar"))
                .or(JavaClass.Predicates.simpleName("OrderStatus"))
                .or(JavaClass.Predicates.simpleName("TextRule"))
                .or(resideInAPackage("..resilience.."));
        noClasses()
                .that(rules)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
                .allowEmptyShould(true)
                .check(CODE.that(alwaysTrue()));
    }
}
