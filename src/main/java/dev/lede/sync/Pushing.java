package dev.lede.sync;

import dev.lede.account.GreaderClient;
import dev.lede.account.ItemId;
import dev.lede.account.Mark;
import dev.lede.account.Refusal;
import dev.lede.account.RefusedException;
import dev.lede.store.AccountStore;
import dev.lede.store.Pending;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells a server what the person did. What it does not take for now stays, and hides what the server says of it. */
final class Pushing {
    private static final System.Logger LOG = System.getLogger("dev.lede.sync");

    private final GreaderClient client;
    private final AccountStore accounts;
    private final List<String> refused = new ArrayList<>();

    Pushing(GreaderClient client, AccountStore accounts) {
        this.client = client;
        this.accounts = accounts;
    }

    /** Returns what the server will never take; that is forgotten. */
    List<String> push(List<Pending> pending) throws RefusedException, InterruptedException {
        for (Mark mark : Mark.values()) {
            List<Pending> alike =
                    pending.stream().filter(one -> mark(one) == mark).toList();
            for (int from = 0; from < alike.size(); from += GreaderClient.IDS_AT_ONCE) {
                push(mark, alike.subList(from, Math.min(alike.size(), from + GreaderClient.IDS_AT_ONCE)));
            }
        }
        return refused;
    }

    private static Mark mark(Pending one) {
        if (one.starred()) {
            return one.value() ? Mark.STARRED : Mark.UNSTARRED;
        }
        return one.value() ? Mark.UNREAD : Mark.READ;
    }

    private void push(Mark mark, List<Pending> alike) throws RefusedException, InterruptedException {
        try {
            client.mark(mark, alike.stream().map(one -> new ItemId(one.item())).toList());
            accounts.told(alike);
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
            refused.add(alike.getFirst().item());
            accounts.told(alike);
            return;
        }
        int half = alike.size() / 2;
        for (List<Pending> part : Arrays.asList(alike.subList(0, half), alike.subList(half, alike.size()))) {
            push(mark, part);
        }
    }
}
