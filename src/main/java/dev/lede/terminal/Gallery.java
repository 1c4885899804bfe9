package dev.lede.terminal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The pictures that the terminal holds for us. */
final class Gallery {
    private final Set<Integer> held = new LinkedHashSet<>();

    /** What brings it from what it holds to what it shall hold; a picture is sent when it is first drawn. */
    String next(Frame frame) {
        if (held.isEmpty() && frame.graphics().isEmpty()) {
            return "";
        }
        var wanted = frame.graphics().stream().map(Graphic::number).collect(Collectors.toSet());
        var gone = held.stream().filter(number -> !wanted.contains(number)).toList();
        String dropped = drop(gone);
        gone.forEach(held::remove);
        Set<Integer> drawn = frame.drawnGraphics();
        return dropped
                + frame.graphics().stream()
                        .filter(graphic -> drawn.contains(graphic.number()) && held.add(graphic.number()))
                        .map(Apc::send)
                        .collect(Collectors.joining());
    }

    /** It shall hold none: what we leave behind would be held for ever. */
    String empty() {
        String dropped = drop(held);
        held.clear();
        return dropped;
    }

    private static String drop(Collection<Integer> numbers) {
        return numbers.stream().map(Apc::drop).collect(Collectors.joining());
    }
}
