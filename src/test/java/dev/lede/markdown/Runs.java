package dev.lede.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Stretches of a text that have something in common, as a link has its address; two that touch and have the same are one. */
final class Runs {
    private final List<Run> runs = new ArrayList<>();
    private final Deque<Run> open = new ArrayDeque<>();

    private record Run(int start, int end, String what) {}

    /** Within another it is nothing: the outer one goes on. */
    void open(int at, String what) {
        open.push(new Run(at, at, what));
    }

    void close(int at) {
        var run = open.pop();
        if (!open.isEmpty() || at == run.start || run.what.isEmpty()) {
            return;
        }
        var last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.end >= run.start && last.what.equals(run.what)) {
            runs.removeLast();
            runs.add(new Run(last.start, at, run.what));
        } else {
            runs.add(new Run(run.start, at, run.what));
        }
    }

    List<String> in(CharSequence letters) {
        return runs.stream()
                .map(run -> run.start + " " + letters.subSequence(run.start, run.end) + " " + run.what)
                .toList();
    }
}
