package io.github.touchstone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The house rules of spec/10-architecture.md, each with its anchor. */
@AnalyzeClasses(packages = "io.github.touchstone", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String ROOT = "io.github.touchstone";

    @ArchTest
    static final ArchRule ROOMS = layeredArchitecture()
            .consideringAllDependencies()
            .layer("text")
            .definedBy(room("text"))
            .layer("math")
            .definedBy(room("math"))
            .layer("spec")
            .definedBy(room("spec"))
            .layer("samplers")
            .definedBy(room("samplers"))
            .layer("input")
            .definedBy(room("input"))
            .layer("conformance")
            .definedBy(room("conformance"))
            .layer("study")
            .definedBy(room("study"))
            .layer("report")
            .definedBy(room("report"))
            .layer("cli")
            .definedBy(room("cli"))
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("input", "conformance", "report", "cli")
            .whereLayer("math")
            .mayOnlyBeAccessedByLayers("spec", "samplers", "input", "conformance", "study", "report", "cli")
            .whereLayer("spec")
            .mayOnlyBeAccessedByLayers("samplers", "input", "conformance", "study", "report", "cli")
            .whereLayer("samplers")
            .mayOnlyBeAccessedByLayers("input", "conformance", "study", "report", "cli")
            .whereLayer("input")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("conformance")
            .mayOnlyBeAccessedByLayers("report", "cli")
            .whereLayer("study")
            .mayOnlyBeAccessedByLayers("report", "cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .ensureAllClassesAreContainedInArchitectureIgnoring(simpleName("package-info"))
            .because("every class lives in a room and enters only the rooms below it (spec anchor ARCH-1, rooms)");

    @ArchTest
    static final ArchRule SAMPLERS_SEE_NO_CLAIM = noClasses()
            .that()
            .resideInAPackage(room("samplers"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(room("spec.claims"))
            .because("a sampler that could read a bound could be tuned to it (spec anchor ARCH-2, claims apart)");

    @ArchTest
    static final ArchRule CLAIMS_SEE_NO_SAMPLER = noClasses()
            .that()
            .resideInAPackage(room("spec.claims"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(room("samplers"))
            .because("a bound that could call a sampler could be tuned to it (spec anchor ARCH-2, claims apart)");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("packages on a cycle can only be read together (spec anchor ARCH-3, no cycles)");

    @ArchTest
    static final ArchRule MATH_KNOWS_NO_DIFFUSION = noClasses()
            .that()
            .resideInAPackage(room("math"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(room("spec"), room("samplers"))
            .because("arithmetic is judged without the theory that uses it (spec anchor ARCH-4, mathematics alone)");

    @ArchTest
    static final ArchRule ONLY_CLI_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage(room("cli"))
            .should(ACCESS_STANDARD_STREAMS)
            .because("a result is returned, and cli alone prints it (spec anchor ARCH-5, one mouth)");

    @ArchTest
    static final ArchRule ONLY_CLI_EXITS = noClasses()
            .that()
            .resideOutsideOfPackage(room("cli"))
            .should()
            .accessTargetWhere(method(System.class, "exit").or(method(Runtime.class, "exit", "halt")))
            .because("cli alone decides the exit status (spec anchor ARCH-5, one mouth)");

    @ArchTest
    static final ArchRule NO_UNSEEDED_RANDOMNESS = noClasses()
            .should()
            .accessTargetWhere(unseededRandomness())
            .because("a result that cannot be repeated proves nothing (spec anchor ARCH-6, no unseeded randomness)");

    @ArchTest
    static final ArchRule NO_PLATFORM_TRANSCENDENTALS = noClasses()
            .should()
            .accessTargetWhere(method(
                    Math.class,
                    "exp",
                    "log",
                    "sin",
                    "cos",
                    "tan",
                    "pow",
                    "asin",
                    "acos",
                    "atan",
                    "atan2",
                    "sinh",
                    "cosh",
                    "tanh",
                    "expm1",
                    "log1p",
                    "log10",
                    "cbrt",
                    "hypot"))
            .because("their last bits differ between machines; use StrictMath or an enclosure"
                    + " (spec anchor ARCH-7, no platform transcendentals)");

    @ArchTest
    static final ArchRule NO_ORACLE_IN_THE_PRODUCT = noClasses()
            .that()
            .resideOutsideOfPackage(room("conformance.verifier"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.math3..", "org.hipparchus.dfp..")
            .because("Commons Math is the second opinion and the rounding of Dfp is unsound; both belong in tests"
                    + " and in the second verifier (spec anchor ARCH-8, oracles stay outside)");

    @ArchTest
    static final ArchRule THE_SECOND_VERIFIER_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage(room("conformance.verifier"))
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "another class of the product",
                    type -> type.getPackageName().startsWith(ROOT)
                            && !type.getPackageName().startsWith(ROOT + ".conformance.verifier")))
            .because("a check that shares code with what it checks shares its errors"
                    + " (spec anchor ARCH-11, second verifier alone)");

    @ArchTest
    static final ArchRule NO_SETTERS = noMethods()
            .should()
            .haveNameMatching("set([A-Z].*)?")
            .because("a value does not change after it is made (spec anchor ARCH-9, immutable values)");

    @ArchTest
    static final ArchRule NO_PUBLIC_MUTABLE_FIELDS = fields().that()
            .arePublic()
            .should()
            .beFinal()
            .andShould()
            .notHaveRawType(DescribedPredicate.describe("an array", type -> type.isArray()))
            .because("a value does not change after it is made (spec anchor ARCH-9, immutable values)");

    @ArchTest
    static final ArchRule ONLY_CLI_KNOWS_PICOCLI = noClasses()
            .that()
            .resideOutsideOfPackage(room("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("the command line is one way in among others (spec anchor ARCH-10, edges at the edge)");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_FILE_FORMAT = noClasses()
            .that()
            .resideInAnyPackage(room("math"), room("spec"), room("samplers"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("the theory does not depend on how it is written down (spec anchor ARCH-10, edges at the edge)");

    /** ARCH-6 holds in the tests as well: a failure nobody can repeat is no evidence. */
    @Test
    void noUnseededRandomness_inTests() {
        NO_UNSEEDED_RANDOMNESS.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages(ROOT));
    }

    private static String room(String name) {
        return ROOT + "." + name + "..";
    }

    /** Calls and method references alike. */
    private static DescribedPredicate<JavaAccess<?>> method(Class<?> owner, String... names) {
        Set<String> wanted = Set.of(names);
        return DescribedPredicate.describe(
                "%s.%s".formatted(owner.getSimpleName(), String.join("|", List.of(names))),
                access -> access.getTargetOwner().isEquivalentTo(owner) && wanted.contains(access.getName()));
    }

    /** Generators made without a seed, and generators that cannot take one. */
    private static DescribedPredicate<JavaAccess<?>> unseededRandomness() {
        DescribedPredicate<JavaAccess<?>> made = DescribedPredicate.describe(
                "a generator made without a seed",
                access -> access instanceof JavaCodeUnitAccess<?> call
                        && call.getName().equals("<init>")
                        && call.getTarget().getRawParameterTypes().isEmpty()
                        && (assignableTo("java.util.random.RandomGenerator").test(call.getTargetOwner())
                                || assignableTo("org.hipparchus.random.RandomGenerator")
                                        .test(call.getTargetOwner())
                                || assignableTo("org.hipparchus.random.RandomDataGenerator")
                                        .test(call.getTargetOwner())));
        DescribedPredicate<JavaAccess<?>> shuffled = DescribedPredicate.describe(
                "Collections.shuffle without a generator",
                access -> access instanceof JavaCodeUnitAccess<?> call
                        && call.getTargetOwner().isEquivalentTo(java.util.Collections.class)
                        && call.getName().equals("shuffle")
                        && call.getTarget().getRawParameterTypes().size() == 1);
        DescribedPredicate<JavaAccess<?>> seedless = DescribedPredicate.describe(
                "a generator that takes no seed",
                access -> Set.of("java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom")
                        .contains(access.getTargetOwner().getName()));
        return made.or(shuffled)
                .or(seedless)
                .or(method(Math.class, "random"))
                .or(method(StrictMath.class, "random"))
                .or(method(java.util.UUID.class, "randomUUID"))
                .or(method(java.util.random.RandomGenerator.class, "of", "getDefault"))
                .as("unseeded randomness");
    }
}
