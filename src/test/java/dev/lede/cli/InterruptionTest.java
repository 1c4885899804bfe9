package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class InterruptionTest {
    @Test
    void workThatEndsWhileTheProcessEndsSaysNothing() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ending.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).isZero();
        assertThat(said).isEmpty();
    }

    /** A process that is told to stop just as its work is done. */
    static final class Ending {
        public static void main(String[] arguments) {
            try (var interruption = new Interruption()) {
                Thread.ofPlatform().start(() -> System.exit(0));
                stopWhenTold();
            }
        }

        /** As work does that answers an interruption by ending well. */
        private static void stopWhenTold() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                // It ends.
            }
        }
    }
}
