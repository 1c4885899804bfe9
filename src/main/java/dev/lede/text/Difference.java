package dev.lede.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was taken out of one sequence and put into it to make another (Myers 1986), with a bound on the work. Texts may be
 * hostile: where finding the least difference costs too much, all between the common beginning and end is different.
 */
public final class Difference {
    /** The search takes the square of them, in time and memory. */
    private static final int MOST_EDITS = 1_000;

    private long steps;

    /** @param steps that may be taken for all that is compared */
    public Difference(long steps) {
        this.steps = steps;
    }

    /** What both have, or what stood and stands there between two such: {@code from} to {@code to} before, and after. */
    public record Stretch(boolean same, int from, int to, int nowFrom, int nowTo) {}

    /** From front to back; two that follow each other are never both the same, or both different. */
    public <T> List<Stretch> between(List<T> before, List<T> after) {
        var numbers = new HashMap<T, Integer>();
        int[] old = numbered(before, numbers);
        int[] now = numbered(after, numbers);
        int start = Arrays.mismatch(old, now);
        if (start < 0) {
            return old.length == 0 ? List.of() : List.of(new Stretch(true, 0, old.length, 0, now.length));
        }
        int end = commonEnd(old, now, start);
        var kept = new BitSet();
        var keptNow = new BitSet();
        kept.set(0, start);
        keptNow.set(0, start);
        kept.set(old.length - end, old.length);
        keptNow.set(now.length - end, now.length);
        search(
                Arrays.copyOfRange(old, start, old.length - end),
                Arrays.copyOfRange(now, start, now.length - end),
                start,
                kept,
                keptNow);
        return stretches(kept, old.length, keptNow, now.length);
    }

    /** How many more steps may be taken. */
    public boolean isExhausted() {
        return steps <= 0;
    }

    private static <T> int[] numbered(List<T> all, Map<T, Integer> numbers) {
        int[] numbered = new int[all.size()];
        for (int i = 0; i < numbered.length; i++) {
            Integer number = numbers.putIfAbsent(all.get(i), numbers.size());
            numbered[i] = number == null ? numbers.size() - 1 : number;
        }
        return numbered;
    }

    private static int commonEnd(int[] old, int[] now, int start) {
        int end = 0;
        while (end < Math.min(old.length, now.length) - start
                && old[old.length - 1 - end] == now[now.length - 1 - end]) {
            end++;
        }
        return end;
    }

    /** The furthest one comes on each diagonal by so many edits, until one is at the end. */
    private void search(int[] old, int[] now, int offset, BitSet kept, BitSet keptNow) {
        int most = Math.min(MOST_EDITS, old.length + now.length);
        int[] reach = new int[2 * most + 3];
        var trace = new ArrayList<int[]>();
        for (int edits = 0; edits <= most && steps > 0; edits++) {
            trace.add(Arrays.copyOfRange(reach, most - edits, most + edits + 3));
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int at = most + 1 + diagonal;
                boolean down = diagonal == -edits || diagonal != edits && reach[at - 1] < reach[at + 1];
                int x = down ? reach[at + 1] : reach[at - 1] + 1;
                int from = x;
                while (x < old.length && x - diagonal < now.length && old[x] == now[x - diagonal]) {
                    x++;
                }
                steps -= 1 + x - from;
                reach[at] = x;
                if (x >= old.length && x - diagonal >= now.length) {
                    keep(trace, old.length, now.length, offset, kept, keptNow);
                    return;
                }
            }
        }
    }

    /** The way back, along which what is the same is kept. */
    private static void keep(List<int[]> trace, int endX, int endY, int offset, BitSet kept, BitSet keptNow) {
        int x = endX;
        int y = endY;
        for (int edits = trace.size() - 1; edits >= 0; edits--) {
            int[] reach = trace.get(edits);
            int diagonal = x - y;
            int at = edits + 1 + diagonal;
            boolean down = diagonal == -edits || diagonal != edits && reach[at - 1] < reach[at + 1];
            int fromX = edits == 0 ? 0 : down ? reach[at + 1] : reach[at - 1];
            int startX = edits == 0 ? 0 : down ? fromX : fromX + 1;
            kept.set(offset + startX, offset + x);
            keptNow.set(offset + startX - diagonal, offset + y);
            x = fromX;
            y = fromX - (down ? diagonal + 1 : diagonal - 1);
        }
    }

    private static List<Stretch> stretches(BitSet kept, int length, BitSet keptNow, int lengthNow) {
        var stretches = new ArrayList<Stretch>();
        int x = 0;
        int y = 0;
        while (x < length || y < lengthNow) {
            boolean same = x < length && y < lengthNow && kept.get(x) && keptNow.get(y);
            int toX = same ? kept.nextClearBit(x) : next(kept, x, length);
            int toY = same ? keptNow.nextClearBit(y) : next(keptNow, y, lengthNow);
            if (same) {
                int run = Math.min(Math.min(toX, length) - x, Math.min(toY, lengthNow) - y);
                toX = x + run;
                toY = y + run;
            }
            stretches.add(new Stretch(same, x, toX, y, toY));
            x = toX;
            y = toY;
        }
        return stretches;
    }

    private static int next(BitSet kept, int from, int length) {
        int next = kept.nextSetBit(from);
        return next < 0 ? length : Math.min(next, length);
    }
}
