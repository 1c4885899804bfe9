package dev.lede.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RasterMemoryTest {
    private static Raster millions(int count) {
        return Raster.of(1_000, new int[count * 1_000_000]);
    }

    @Test
    void whatWasLookedAtLongestAgoGoesFirst() {
        var memory = new RasterMemory();
        for (String name : List.of("a", "b", "c")) {
            memory.keep(name, millions(2));
        }
        assertThat(memory.find("a")).isPresent();
        memory.keep("d", millions(1));
        assertThat(memory.find("b")).isEmpty();
        assertThat(List.of("a", "c", "d")).allMatch(name -> memory.find(name).isPresent());
    }

    @Test
    void whatIsKeptAgainTakesItsPlaceOnce() {
        var memory = new RasterMemory();
        for (int i = 0; i < 10; i++) {
            memory.keep("a", millions(3));
        }
        memory.keep("b", millions(3));
        assertThat(memory.find("a")).isPresent();
        assertThat(memory.find("b")).isPresent();
    }
}
