package dev.lede.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.fetch.Body;
import dev.lede.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private final Commands commands = new Commands(Map.of("PATH", "/usr/bin:/bin", "WHO", "me"));

    @TempDir
    Path folder;

    @Test
    void theShellRunsItInMyEnvironment() throws InterruptedException {
        assertThat(output(commands.run("echo $WHO | tr a-z A-Z"))).isEqualTo("ME\n");
    }

    @Test
    void whatIsFetchedIsItsInputAndItNeedNotReadAllOfIt() throws InterruptedException {
        var megabytes = new Body("line\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        assertThat(output(commands.run("wc -l | tr -d ' '", megabytes, Duration.ZERO)))
                .isEqualTo("1000000\n");
        assertThat(output(commands.run("head -n 1", megabytes, Duration.ZERO))).isEqualTo("line\n");
    }

    @Test
    void itsExitCodeAndTheFirstLineOfWhatItSaysAreTold() throws InterruptedException {
        assertThat(commands.run("printf '\\n\\033]0;x\\007broken\\nmore' >&2; exit 7"))
                .isEqualTo(failed(Problem.Kind.COMMAND_FAILED, "7 broken"));
        assertThat(commands.run("yes complaint | head -n 100000 >&2; false"))
                .isEqualTo(failed(Problem.Kind.COMMAND_FAILED, "1 complaint"));
    }

    @Test
    void ofTooMuchOutputNothingIsKept() throws InterruptedException {
        var small = new Commands(Map.of(), new Commands.Limits(Duration.ofSeconds(30), 1_000));
        assertThat(small.run("yes")).isEqualTo(failed(Problem.Kind.TOO_LARGE, "> 1000 B"));
    }

    @Test
    void aProgramIsCalledWithItsWordsAsTheyAreAndWhatItPrintsIsDropped() throws InterruptedException, IOException {
        Path out = folder.resolve("out");
        var words = List.of(
                "/bin/sh", "-c", "yes | head -n 100000; printf '%s|%s|' \"$1\" \"$TITLE\" > \"$0\"; cat >> \"$0\"");
        var all = new ArrayList<>(words);
        all.addAll(List.of(out.toString(), "$(id); `x`"));
        assertThat(commands.call(all, Map.of("TITLE", "; rm *"), stdin -> stdin.write('x'), Duration.ofSeconds(30)))
                .isNull();
        assertThat(out).hasContent("$(id); `x`|; rm *|x");
    }

    @Test
    void aProgramEndsInTimeWithAllThatItStarted() throws InterruptedException, IOException {
        var words = List.of("/bin/sh", "-c", "sleep 300 & echo $! > '" + folder + "/pid'; wait");
        assertThat(commands.call(words, Map.of(), stdin -> {}, Duration.ofSeconds(1)))
                .isEqualTo(new Problem(Problem.Kind.TIMEOUT, "1 s"));
        assertThat(isAlive(folder.resolve("pid"))).isFalse();
        assertThat(commands.call(List.of("/nowhere/program"), Map.of(), stdin -> {}, Duration.ofSeconds(1)))
                .extracting(Problem::kind)
                .isEqualTo(Problem.Kind.COMMAND_FAILED);
    }

    @Test
    void itEndsInTimeWithAllThatItStarted() throws InterruptedException, IOException {
        var quick = new Commands(Map.of(), new Commands.Limits(Duration.ofSeconds(1), 1_000));
        assertThat(quick.run("sleep 300 & echo $! > '" + folder + "/pid'; wait"))
                .isEqualTo(failed(Problem.Kind.TIMEOUT, "1 s"));
        assertThat(isAlive(folder.resolve("pid"))).isFalse();
    }

    @Test
    void alsoWhatItsParentLeftAloneEndsWithIt() throws InterruptedException, IOException {
        var quick = new Commands(Map.of(), new Commands.Limits(Duration.ofSeconds(2), 1_000));
        quick.run("(sleep 300 & echo $! > '" + folder + "/pid'; sleep 1); sleep 300");
        assertThat(isAlive(folder.resolve("pid"))).isFalse();
    }

    @Test
    void aFewRunTogetherAndTheOthersWaitForThem() throws Exception {
        var runs = new ArrayList<Future<Commands.Ran>>();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            String command = "cd '" + folder + "'; : > $$; ls | wc -l; sleep 0.3; rm $$";
            for (int i = 0; i < 20; i++) {
                runs.add(workers.submit(() -> commands.run(command)));
            }
        }
        for (var run : runs) {
            assertThat(Integer.parseInt(output(run.get()).strip())).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void theTimeThatFetchingTookIsItsToo() throws InterruptedException {
        assertThat(commands.run("sleep 300", new Body(new byte[0]), Duration.ofMinutes(1)))
                .isEqualTo(failed(Problem.Kind.TIMEOUT, "30 s"));
    }

    @Test
    void itEndsWhenWhoeverWaitsIsInterrupted() throws Exception {
        var stopped = new CompletableFuture<Boolean>();
        var waiting = Thread.ofVirtual().start(() -> {
            try {
                commands.run("echo $$ > '" + folder + "/pid'; exec sleep 300");
                stopped.complete(false);
            } catch (InterruptedException stop) {
                stopped.complete(true);
            }
        });
        while (!Files.exists(folder.resolve("pid")) || Files.size(folder.resolve("pid")) == 0) {
            Thread.sleep(10);
        }
        waiting.interrupt();
        assertThat(stopped.get()).isTrue();
        assertThat(isAlive(folder.resolve("pid"))).isFalse();
    }

    private static boolean isAlive(Path pid) throws IOException, InterruptedException {
        long number = Long.parseLong(Files.readString(pid).strip());
        for (int i = 0; i < 100; i++) {
            if (ProcessHandle.of(number).filter(ProcessHandle::isAlive).isEmpty()) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }

    private static Commands.Ran failed(Problem.Kind kind, String detail) {
        return new Commands.Ran.Failed(new Problem(kind, detail));
    }

    private static String output(Commands.Ran ran) {
        return new String(((Commands.Ran.Output) ran).body().bytes(), StandardCharsets.UTF_8);
    }
}
