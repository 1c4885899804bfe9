package dev.lede;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What our sources look like. */
class SourceTest {
    private static final int LONGEST = 400;

    /** Tables are as long as what they list. */
    private static final Set<String> TABLES = Set.of("Word.java", "WidthTable.java");

    private static final Pattern BARE_TODO = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern MACHINE_PATH = Pattern.compile("/(work|tmp/lede|home/\\w|root)/");

    @Test
    void noFileIsTooLongToRead() throws IOException {
        assertThat(javaFiles(file -> lines(file).size() > LONGEST
                        && !TABLES.contains(file.getFileName().toString())))
                .isEmpty();
    }

    @Test
    void everyRoomSaysWhatItIsAndWhereNullMayStand() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isDirectory)
                            .filter(SourceTest::holdsJava)
                            .filter(room -> !room.endsWith(Path.of("dev/lede")))
                            .filter(room ->
                                    !text(room.resolve("package-info.java")).contains("@NullMarked")))
                    .isEmpty();
        }
    }

    @Test
    void thereAreNoTabs() throws IOException {
        assertThat(javaFiles(file -> text(file).contains("\t"))).isEmpty();
    }

    @Test
    void nothingIsLeftToDo() throws IOException {
        assertThat(javaFiles(
                        file -> isNotThis(file) && BARE_TODO.matcher(text(file)).find()))
                .isEmpty();
    }

    @Test
    void noPathOfOneMachineIsWrittenDown() throws IOException {
        assertThat(javaFiles(file ->
                        isNotThis(file) && MACHINE_PATH.matcher(text(file)).find()))
                .isEmpty();
    }

    private static List<Path> javaFiles(Predicate<Path> wrong) throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(wrong)
                    .toList();
        }
    }

    private static boolean isNotThis(Path file) {
        return !file.endsWith("SourceTest.java");
    }

    private static boolean holdsJava(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
