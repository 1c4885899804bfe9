package dev.lede.terminal;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * Which of a command's streams are a terminal. The launcher knows (a shell's {@code test -t} costs nothing there, and Java
 * has no question for a single stream).
 *
 * @param names of the streams: {@code in}, {@code out}, {@code err}
 */
public record Terminals(Set<String> names) {

    public Terminals {
        names = Set.copyOf(names);
    }

    /** @param words of the launcher, parted by commas */
    public static Terminals of(String words) {
        return new Terminals(Set.of(words.split(",", -1)));
    }

    public boolean in() {
        return names.contains("in");
    }

    public boolean out() {
        return names.contains("out");
    }

    public boolean err() {
        return names.contains("err");
    }

    /** The terminal's size, asked of the operating system; 80x24 where there is none. */
    public static Size size(Map<String, String> environment) {
        try {
            return new DeviceLine(environment).measured();
        } catch (IOException e) {
            return new Size(80, 24);
        }
    }
}
