package dev.lede;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build's program {@code WriteOut} has been over the classes that the first screen needs. */
class WrittenOutTest {
    @ParameterizedTest
    @ValueSource(strings = {"config", "library", "model", "query", "store", "terminal", "text", "tui"})
    void noSwitchOverTypesAndNoEqualsOfARecordIsLeftToBeGeneratedAtEachStart(String room) throws IOException {
        try (var files = Files.walk(Path.of("target/classes/dev/lede", room))) {
            assertThat(files.filter(file -> file.toString().endsWith(".class"))
                            .map(WrittenOutTest::parsed)
                            .flatMap(WrittenOutTest::generated))
                    .isEmpty();
        }
    }

    private static ClassModel parsed(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** But for toString, which no screen shows. */
    private static Stream<String> generated(ClassModel model) {
        return model.methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementList().stream())
                .filter(InvokeDynamicInstruction.class::isInstance)
                .map(InvokeDynamicInstruction.class::cast)
                .filter(call -> call.bootstrapMethod().owner().packageName().equals("java.lang.runtime"))
                .filter(call -> !call.name().equalsString("toString"))
                .map(call -> model.thisClass().name() + " " + call.name());
    }
}
