package org.provenplan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.provenplan.rule.Family;
import org.provenplan.rule.Rule;

/** Holds the shape of the house: which room knows which, and what lives in one room only. */
class ArchitectureTest {
    private static final String ROOT = "org.provenplan.";

    private static final String NOWHERE = "nowhere";

    /** Lower never knows higher. */
    private static final List<String> ROOMS = List.of(
            "chart",
            "source",
            "diagnostic",
            "yaml",
            "plan",
            "catalogue",
            "duty",
            "wording",
            "privacy",
            "git",
            "history",
            "rule",
            "rules",
            "config",
            "check",
            "fix",
            "due",
            "life",
            "changes",
            "format",
            "report",
            "sheet",
            "tracker",
            "cli");

    /** What a room leans on and keeps apart. */
    private static final List<String> INNER_ROOMS = List.of("tracker.cells", "yaml.slips");

    private static final JavaClasses PROVENPLAN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.provenplan");

    @Test
    void everyClassIsInARoom() {
        Stream<String> rooms = ROOMS.stream();
        Stream<String> families = Stream.of(Family.values()).map(family -> "rules." + family.word());
        Stream<String> inner = Stream.concat(families, INNER_ROOMS.stream());
        assertThat(PROVENPLAN.stream().map(JavaClass::getPackageName).distinct())
                .isSubsetOf(Stream.concat(rooms, inner).map(ROOT::concat).toList());
    }

    @Test
    void familiesOfRulesDoNotKnowOneAnother() {
        slices().matching(ROOT + "rules.(*)").should().notDependOnEachOther().check(PROVENPLAN);
    }

    @TestFactory
    Stream<DynamicTest> innerRoomsKnowNothingOfTheRoomAroundThem() {
        return INNER_ROOMS.stream()
                .map(inner -> DynamicTest.dynamicTest(inner, () -> noClasses()
                        .that()
                        .resideInAPackage(ROOT + inner)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(ROOT + inner.substring(0, inner.indexOf('.')))
                        .check(PROVENPLAN)));
    }

    @Test
    void aFamilyOfRulesKnowsNothingOfTheListThatJoinsThem() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "rules.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "rules")
                .check(PROVENPLAN);
    }

    @TestFactory
    Stream<DynamicTest> lowerNeverKnowsHigher() {
        return IntStream.range(0, ROOMS.size() - 1).mapToObj(i -> {
            String[] higher = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(room -> ROOT + room + "..")
                    .toArray(String[]::new);
            return DynamicTest.dynamicTest(ROOMS.get(i), () -> noClasses()
                    .that()
                    .resideInAPackage(ROOT + ROOMS.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(higher)
                    .allowEmptyShould(true)
                    .check(PROVENPLAN));
        });
    }

    @TestFactory
    Stream<DynamicTest> librariesLiveInOneRoom() {
        return Stream.of(
                onlyIn("yaml", "tools.jackson.dataformat..", "org.snakeyaml.."),
                onlyIn("cli", "picocli.."),
                onlyIn("report", "freemarker.."),
                onlyIn("tracker.cells", "org.dhatim.fastexcel.reader..", "javax.xml.."),
                onlyIn("sheet", "org.dhatim.fastexcel"),
                onlyIn(NOWHERE, "java.util.logging..", "org.slf4j.."));
    }

    @Test
    void rulesHaveNoState() {
        classes()
                .that()
                .implement(Rule.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(PROVENPLAN);
        fields().that()
                .areDeclaredInClassesThat()
                .implement(Rule.class)
                .should()
                .beStatic()
                .andShould()
                .beFinal()
                .check(PROVENPLAN);
    }

    @Test
    void rulesAreKnownByTheirNamesOnly() {
        classes()
                .that()
                .resideInAPackage(ROOT + "rules..")
                .and()
                .haveSimpleNameNotEndingWith("Family")
                .and()
                .doNotHaveSimpleName("Rules")
                .and()
                .doNotHaveSimpleName("RulePages")
                .should()
                .notBePublic()
                .check(PROVENPLAN);
    }

    @Test
    void onlyMainEndsTheProgram() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "cli.Main")
                .should()
                .callMethodWhere(calls(Set.of("java.lang.System", "java.lang.Runtime"), "exit", "halt"))
                .check(PROVENPLAN);
    }

    @Test
    void onlyTheConsoleKnowsTheTimeAndTheStreams() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "cli.Console")
                .should()
                .callMethodWhere(describe("asks the system for the time", ArchitectureTest::asksForTheTime))
                .orShould()
                .accessFieldWhere(accesses("java.lang.System", "in", "out", "err"))
                .check(PROVENPLAN);
    }

    @Test
    void classesAreNamedAfterWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Processor)")
                .check(PROVENPLAN);
    }

    private static DynamicTest onlyIn(String room, String... packages) {
        return DynamicTest.dynamicTest(String.join(", ", packages), () -> noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + room + "..")
                .should(dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(packages)))
                .check(PROVENPLAN));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(Set<String> owners, String... methods) {
        return describe("calls " + String.join(", ", methods), access -> isOneOf(access.getTarget(), owners, methods));
    }

    private static DescribedPredicate<JavaAccess<?>> accesses(String owner, String... names) {
        return describe(
                "uses " + String.join(", ", names), access -> isOneOf(access.getTarget(), Set.of(owner), names));
    }

    private static boolean isOneOf(AccessTarget target, Set<String> owners, String... names) {
        return owners.contains(target.getOwner().getName()) && List.of(names).contains(target.getName());
    }

    /** A clock that is handed in is fine: {@code LocalDate.now(clock)}. */
    private static boolean asksForTheTime(JavaAccess<?> call) {
        AccessTarget target = call.getTarget();
        boolean now = target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && !target.getFullName().contains("java.time.Clock)");
        return now
                || isOneOf(target, Set.of("java.lang.System"), "currentTimeMillis", "nanoTime")
                || (target.getOwner().getName().equals("java.time.Clock")
                        && target.getName().startsWith("system"));
    }
}
