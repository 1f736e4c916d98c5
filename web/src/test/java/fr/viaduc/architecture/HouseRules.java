package fr.viaduc.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.viaduc.domain.Feature;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules of the house for one root package; the text of each says what it protects. */
final class HouseRules {

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    /** All rules by name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("layers", layers());
        rules.put("feature edges", featureEdges());
        rules.put("no feature cycles", noFeatureCycles());
        rules.put("pure domain", pureDomain());
        rules.put("no setters on entities", noSettersOnEntities());
        rules.put("closed entity constructors", closedEntityConstructors());
        rules.put("money is Money", moneyIsMoney());
        rules.put("no clock reading", noClockReading());
        rules.put("roles declared", rolesDeclared());
        rules.put("entity manager in stores", entityManagerInStores());
        rules.put("enums stored by name", enumsStoredByName());
        rules.put("serializable views", serializableViews());
        rules.put("no entities in pages", noEntitiesInPages());
        rules.put("plain names", plainNames());
        rules.put("adapters keep their libraries", adaptersKeepTheirLibraries());
        rules.put("no generic exceptions or prints", noGenericExceptionsOrPrints());
        return rules;
    }

    private ArchRule layers() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".ejb..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".web..")
                .because("requests flow from web to ejb to domain, never back");
    }

    private ArchRule featureEdges() {
        return classes()
                .that()
                .resideInAPackage(root + ".domain.(*)..")
                .should(new ArchCondition<>("use only the features that their package declares") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        Set<String> allowed = allowedFeatures(item);
                        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                            String target = featureOf(dependency.getTargetClass());
                            if (target != null && !allowed.contains(target)) {
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                            }
                        }
                    }
                })
                .because("an edge between features is a decision, written in @Feature(mayUse)");
    }

    private Set<String> allowedFeatures(JavaClass item) {
        String own = featureOf(item);
        Set<String> allowed = new java.util.HashSet<>(Set.of(own));
        item.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(Feature.class))
                .map(info -> info.getAnnotationOfType(Feature.class))
                .ifPresent(feature -> allowed.addAll(Set.of(feature.mayUse())));
        return allowed;
    }

    private String featureOf(JavaClass type) {
        String prefix = root + ".domain.";
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(prefix) ? name.substring(prefix.length()).split("\\.", -1)[0] : null;
    }

    private ArchRule noFeatureCycles() {
        return slices().matching(root + ".domain.(*)..")
                .should()
                .beFreeOfCycles()
                .because("arrows follow the life of a file");
    }

    private ArchRule pureDomain() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .dependOnClassesThat(describe("belong to a framework", this::isFramework))
                .because("the rules of the trade outlive every framework");
    }

    private boolean isFramework(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return !type.getBaseComponentType().isPrimitive()
                && !name.startsWith("java.")
                && !name.startsWith("jakarta.persistence")
                && !name.startsWith("jakarta.validation")
                && !name.startsWith(root + ".domain")
                && !name.equals(Feature.class.getPackageName());
    }

    private ArchRule noSettersOnEntities() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("an entity changes by the acts of the trade");
    }

    private ArchRule closedEntityConstructors() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<>("have a no-argument constructor that is not public") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        boolean open = item.getConstructors().stream()
                                .anyMatch(c -> c.getParameters().isEmpty()
                                        && c.getModifiers().contains(JavaModifier.PUBLIC));
                        if (open) {
                            events.add(SimpleConditionEvent.violated(item, item.getName() + " can be made empty"));
                        }
                    }
                })
                .because("an entity is born complete");
    }

    private ArchRule moneyIsMoney() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(root + ".domain.shared..", root + ".ejb.list..")
                .should(notBeOfType(double.class, float.class, Double.class, Float.class, BigDecimal.class))
                .because("amounts are Money, shares are Rate");
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> notBeOfType(Class<?>... types) {
        return new ArchCondition<>("not be a bare number") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                for (Class<?> type : types) {
                    if (field.getRawType().isEquivalentTo(type)) {
                        events.add(
                                SimpleConditionEvent.violated(field, field.getFullName() + " is a " + type.getName()));
                    }
                }
            }
        };
    }

    private ArchRule noClockReading() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".launcher..")
                .and()
                .doNotHaveSimpleName("PortalClock")
                .should()
                .callMethodWhere(describe("reads the time of day", call -> {
                    String owner = call.getTarget().getOwner().getName();
                    String method = call.getName();
                    return owner.startsWith("java.time.") && method.equals("now")
                            || owner.equals("java.time.Clock") && method.startsWith("system")
                            || owner.equals("java.lang.System") && method.equals("currentTimeMillis");
                }))
                .because("time is told by PortalClock alone");
    }

    private ArchRule rolesDeclared() {
        return methods()
                .that()
                .areDeclaredInClassesThat(are(annotatedWithAny(Stateless.class, Singleton.class)))
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should(new ArchCondition<>("declare who may call them") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (!method.isAnnotatedWith(RolesAllowed.class) && !method.isAnnotatedWith(PermitAll.class)) {
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " has neither @RolesAllowed nor @PermitAll"));
                        }
                    }
                })
                .because("nobody is let in by omission");
    }

    @SafeVarargs
    private static DescribedPredicate<JavaClass> annotatedWithAny(Class<? extends Annotation>... annotations) {
        return describe("use cases", type -> {
            for (Class<? extends Annotation> annotation : annotations) {
                if (type.isAnnotatedWith(annotation)) {
                    return true;
                }
            }
            return false;
        });
    }

    private ArchRule entityManagerInStores() {
        return noClasses()
                .that(describe("are neither stores nor queries", type -> !keepsRecords(type)))
                .and()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .because("the database is reached in stores (plural names) and queries only");
    }

    private static boolean keepsRecords(JavaClass type) {
        JavaClass outer = type.getEnclosingClass().orElse(type);
        String name = outer.getSimpleName();
        boolean useCase = outer.isAnnotatedWith(Stateless.class) && !name.endsWith("Queries");
        return !useCase
                && (name.endsWith("s")
                        || name.endsWith("Queries")
                        || Set.of(
                                        "Store",
                                        "AuditTrail",
                                        "StatusHistory",
                                        "AskingInterceptor",
                                        "Law",
                                        "ConflictsOfInterest")
                                .contains(name));
    }

    private ArchRule enumsStoredByName() {
        return fields().that()
                .areAnnotatedWith(Enumerated.class)
                .should(new ArchCondition<>("be stored by name") {
                    @Override
                    public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                        if (field.getAnnotationOfType(Enumerated.class).value() != EnumType.STRING) {
                            events.add(
                                    SimpleConditionEvent.violated(field, field.getFullName() + " is stored by rank"));
                        }
                    }
                })
                .because("a rank changes its meaning when a constant is added");
    }

    private ArchRule serializableViews() {
        return classes()
                .that()
                .areAnnotatedWith(ViewScoped.class)
                .should()
                .beAssignableTo(Serializable.class)
                .because("a view may move to another node");
    }

    private ArchRule noEntitiesInPages() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".web..")
                .should(new ArchCondition<>("not hold an entity") {
                    @Override
                    public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                        if (field.getRawType().isAnnotatedWith(Entity.class)) {
                            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " holds an entity"));
                        }
                    }
                })
                .because("a page shows records and calls use cases");
    }

    private ArchRule plainNames() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("ServiceBean")
                .because("a name says what the thing is in the trade");
    }

    private ArchRule adaptersKeepTheirLibraries() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".ejb.adapter..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.pdfbox..",
                        "io.github.openhtmltopdf..",
                        "com.openhtmltopdf..",
                        "jakarta.mail..",
                        "org.apache.tika..",
                        "xyz.capybara..",
                        "freemarker..")
                .because("a library is reached through its port only");
    }

    private ArchRule noGenericExceptionsOrPrints() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".launcher..")
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .callConstructor(RuntimeException.class, String.class)
                .orShould()
                .callConstructor(Exception.class, String.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .because("a refusal has a name, and output goes to the log");
    }
}
