package dev.lede;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house, and who may enter which. */
class HouseTest {
    private static final List<String> STEPS =
            List.of("model", "text", "query", "fetch", "feed", "extract", "markdown", "picture", "source", "store");

    /** Each room and the own rooms it may use. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("text", List.of()),
            Map.entry("query", List.of("model", "text")),
            Map.entry("fetch", List.of("model")),
            Map.entry("feed", List.of("model", "text")),
            Map.entry("extract", List.of("model", "text")),
            Map.entry("markdown", List.of("model", "text")),
            Map.entry("picture", List.of("model", "text")),
            Map.entry("source", List.of("model", "text", "fetch", "feed")),
            Map.entry("account", List.of("model", "fetch", "feed")),
            Map.entry("store", List.of("model", "query", "text")),
            Map.entry("config", List.of("model", "query", "text")),
            Map.entry("terminal", List.of("text")),
            Map.entry("sync", and(STEPS, "account", "config")),
            Map.entry("library", and(STEPS, "account", "config", "sync")),
            Map.entry("cli", List.of("library", "model", "query", "config", "markdown", "text", "terminal", "sync")),
            Map.entry(
                    "tui",
                    List.of("library", "model", "query", "config", "text", "markdown", "picture", "terminal", "sync")));

    /** Each library and the rooms that know it. */
    private static final Map<String, String[]> KNOWN_IN = Map.ofEntries(
            Map.entry("com.ibm.icu..", rooms("text")),
            Map.entry("okhttp3..", rooms("fetch")),
            Map.entry("org.jsoup..", rooms("feed", "extract", "markdown")),
            Map.entry("com.fasterxml.jackson..", rooms("feed", "extract", "account", "cli", "library", "store")),
            Map.entry("org.snakeyaml..", rooms("feed", "config")),
            Map.entry("com.electronwill..", rooms("feed")),
            Map.entry("com.vladsch..", rooms("markdown")),
            Map.entry("com.google.re2j..", rooms("query")),
            Map.entry("java.sql..", rooms("store")),
            Map.entry("com.googlecode.lanterna..", rooms("terminal", "tui")),
            Map.entry("javax.imageio..", rooms("picture")),
            Map.entry("java.awt..", rooms("picture")),
            Map.entry("com.twelvemonkeys..", rooms("picture")),
            Map.entry("picocli..", rooms("cli")));

    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.lede");
    }

    @TestFactory
    Stream<DynamicTest> aRoomUsesOnlyItsNeighbours() {
        return MAY_USE.entrySet().stream().map(room -> rule(room.getKey(), neighbours(room.getKey(), room.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsKnownOnlyInItsRooms() {
        return KNOWN_IN.entrySet().stream().map(library -> rule(library.getKey(), confined(library)));
    }

    @Test
    void whatTheScreenShowsNeverAsksTheLibrary() {
        noClasses()
                .that(resideInAPackage("dev.lede.tui..")
                        .and(isNotNamed("EffectRunner"))
                        .and(isNotNamed("ListLoader"))
                        .and(isNotNamed("Tui")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("dev.lede.library.Library")
                .because("it follows from its state; only effects do something, with the list's loader for a part")
                .allowEmptyShould(true)
                .check(house);
    }

    @Test
    void modelsHoldNoTerminalTypes() {
        noFields()
                .that()
                .areDeclaredInClassesThat(resideInAPackage("dev.lede.tui..").and(isARecord()))
                .should()
                .haveRawType(
                        resideInAnyPackage("com.googlecode.lanterna.terminal..", "com.googlecode.lanterna.screen.."))
                .because("a state is a value that a test can write down")
                .allowEmptyShould(true)
                .check(house);
    }

    @Test
    void onlyMainEndsTheProgram() {
        noClasses()
                .that(isNotNamed("Main"))
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("an exit elsewhere leaves a terminal or a store half done")
                .check(house);
    }

    @Test
    void nothingIsPrintedBehindTheScreensBack() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.lede", "dev.lede.cli..", "dev.lede.terminal..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a stray line tears the reader's screen")
                .allowEmptyShould(true)
                .check(house);
    }

    private static ArchRule neighbours(String room, List<String> neighbours) {
        String[] allowed = Stream.concat(Stream.of(room), neighbours.stream())
                .map(name -> "dev.lede." + name + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("dev.lede." + room + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(DescribedPredicate.not(isOurs())))
                .because("a step that knows another cannot be read, tested or changed alone")
                .allowEmptyShould(true);
    }

    private static ArchRule confined(Map.Entry<String, String[]> library) {
        return noClasses()
                .that()
                .resideInAPackage("dev.lede..")
                .and()
                .resideOutsideOfPackages(library.getValue())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library.getKey())
                .because("a library is replaced by changing one room")
                .allowEmptyShould(true);
    }

    private static DynamicTest rule(String name, ArchRule rule) {
        return DynamicTest.dynamicTest(name, () -> rule.check(house));
    }

    private static DescribedPredicate<JavaClass> isOurs() {
        return resideInAPackage("dev.lede..");
    }

    private static DescribedPredicate<JavaClass> isARecord() {
        return DescribedPredicate.describe("are records", JavaClass::isRecord);
    }

    private static DescribedPredicate<JavaClass> isNotNamed(String name) {
        return DescribedPredicate.describe(
                "are not " + name, found -> !outermost(found).getSimpleName().equals(name));
    }

    /** A lambda or a nested class belongs to the class that holds it. */
    private static JavaClass outermost(JavaClass nested) {
        return nested.getEnclosingClass().map(HouseTest::outermost).orElse(nested);
    }

    private static List<String> and(List<String> rooms, String... others) {
        return Stream.concat(rooms.stream(), Stream.of(others)).toList();
    }

    private static String[] rooms(String... names) {
        return Stream.of(names).map(name -> "dev.lede." + name + "..").toArray(String[]::new);
    }
}
