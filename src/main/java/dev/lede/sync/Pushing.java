package dev.lede.sync;

import dev.lede.account.GreaderClient;
import dev.lede.account.ItemId;
import dev.lede.account.Mark;
import dev.lede.account.Refusal;
import dev.lede.account.RefusedException;
import dev.lede.store.Pending;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Tells a server what the person did. What it does not take for now stays, and hides what the server says of it. */
final class Pushing {
    private static final System.Logger LOG = System.getLogger("dev.lede.sync");

    private final GreaderClient client;
    private final Consumer<List<Pending>> taken;
    private final List<Pending> refused = new ArrayList<>();

    /** @param taken hears of what the server has taken */
    Pushing(GreaderClient client, Consumer<List<Pending>> taken) {
        this.client = client;
        this.taken = taken;
    }

    /** Labels are for {@link Labelling}. */
    List<Pending> pushMarks(List<Pending> pending) throws RefusedException, InterruptedException {
        var marks = new LinkedHashMap<Mark, List<Pending>>();
        for (Pending one : pending) {
            switch (one.field()) {
                case UNREAD -> put(marks, one.value() ? Mark.UNREAD : Mark.READ, one);
                case STARRED -> put(marks, one.value() ? Mark.STARRED : Mark.UNSTARRED, one);
                case LABEL -> {}
            }
        }
        return push(marks);
    }

    static void put(Map<Mark, List<Pending>> marks, Mark mark, Pending one) {
        marks.computeIfAbsent(mark, _ -> new ArrayList<>()).add(one);
    }

    /** Returns what the server will never take. */
    List<Pending> push(Map<Mark, List<Pending>> marks) throws RefusedException, InterruptedException {
        for (Map.Entry<Mark, List<Pending>> mark : marks.entrySet()) {
            List<Pending> alike = mark.getValue();
            for (int from = 0; from < alike.size(); from += GreaderClient.IDS_AT_ONCE) {
                push(mark.getKey(), alike.subList(from, Math.min(alike.size(), from + GreaderClient.IDS_AT_ONCE)));
            }
        }
        return refused;
    }

    private void push(Mark mark, List<Pending> alike) throws RefusedException, InterruptedException {
        try {
            client.mark(mark, alike.stream().map(one -> new ItemId(one.item())).toList());
            taken.accept(alike);
        } catch (RefusedException refused) {
            switch (refused.refusal()) {
                case Refusal.Rejected rejected -> bisect(mark, alike);
                // What comes can still come: the server may only be unable to write.
                case Refusal.Faulty faulty ->
                    LOG.log(System.Logger.Level.WARNING, "a server took no change: {0}", faulty);
                case Refusal.Unreachable _,
                        Refusal.WrongPassword _,
                        Refusal.SwitchedOff _,
                        Refusal.NotAnApi _,
                        Refusal.RateLimited _,
                        Refusal.Incomplete _ -> throw refused;
            }
        }
    }

    /** One that the server will never take must not hold up the others. At most 8 levels. */
    private void bisect(Mark mark, List<Pending> alike) throws RefusedException, InterruptedException {
        if (alike.size() == 1) {
            refused.add(alike.getFirst());
            return;
        }
        int half = alike.size() / 2;
        for (List<Pending> part : Arrays.asList(alike.subList(0, half), alike.subList(half, alike.size()))) {
            push(mark, part);
        }
    }
}
