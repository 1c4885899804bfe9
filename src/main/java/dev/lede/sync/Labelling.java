package dev.lede.sync;

import dev.lede.account.GreaderClient;
import dev.lede.account.ItemId;
import dev.lede.account.Label;
import dev.lede.account.Mark;
import dev.lede.account.RefusedException;
import dev.lede.account.RemoteItem;
import dev.lede.model.FeedId;
import dev.lede.store.AccountStore;
import dev.lede.store.Labels;
import dev.lede.store.Pending;
import dev.lede.store.RemoteLabels;
import dev.lede.text.Fold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings the labels of a server and the tags here together, where it has labels at all. What it was told is done when it has
 * listed its labels afterwards: it says OK to whatever it is told. To list one is a request: those are listed of which
 * something was told, or that the server counts otherwise than here, and one more in each turn, as not all servers count
 * and none counts what is read.
 */
final class Labelling {
    private final GreaderClient client;
    private final AccountStore accounts;
    private final FeedId account;
    private final Labels labels;
    private final Set<String> folders;
    private final List<String> refused = new ArrayList<>();
    private long round;

    /** @param folders are no labels, though some servers list them so */
    Labelling(GreaderClient client, AccountStore accounts, FeedId account, Set<String> folders) {
        this.client = client;
        this.accounts = accounts;
        this.account = account;
        this.labels = accounts.labels(account);
        this.folders = folders.stream().map(Fold::of).collect(Collectors.toSet());
    }

    /** What the server will never take. */
    List<String> refused() {
        return refused;
    }

    /** Asks once, by an entry that the server has, and remembers it. Whether anything was asked. */
    boolean asks(ItemId any) throws RefusedException, InterruptedException {
        boolean asks = labels.isToBeAsked();
        if (asks) {
            labels.know(client.takesLabels(any));
        }
        return asks;
    }

    /** Whether labels are listed in this round: every other time, and where there is something to tell. */
    boolean isTurn() {
        round = labels.round();
        return labels.known().orElse(false) && (round % 2 == 1 || !waiting().isEmpty());
    }

    /** The number of this round, once it was asked whose turn it is. */
    long round() {
        return round;
    }

    private List<Pending> waiting() {
        return accounts.pending(account).stream()
                .filter(one -> one.field() == Pending.Field.LABEL)
                .toList();
    }

    /** What has come says itself what it bears. What it bears no more only a list tells: some servers say nothing of it. */
    void take(Collection<RemoteItem> items) {
        Map<String, Set<String>> labelled = new HashMap<>();
        for (RemoteItem item : items) {
            for (String label : item.labels()) {
                if (!folders.contains(Fold.of(label))) {
                    labelled.computeIfAbsent(label, _ -> new HashSet<>())
                            .add(item.id().text());
                }
            }
        }
        if (!labelled.isEmpty() && labels.known().orElse(false)) {
            labels.add(labelled);
        }
    }

    /**
     * @param all the newest entries of the account
     * @param unread all of these
     */
    void run(Set<ItemId> all, Set<ItemId> unread) throws RefusedException, InterruptedException {
        List<Pending> waiting = waiting();
        List<Label> known = labels();
        List<Pending> told = tell(waiting, known);
        var turn = new LabelTurn(waiting.isEmpty() ? known : labels(), round / 2);
        waiting.forEach(one -> turn.add(one.label()));
        turn.addMoved(labels.listed(), texts(unread));
        var listed = listed(turn, all);
        for (Map.Entry<String, Set<String>> leaving : labels.leaving(listed).entrySet()) {
            listed.labelled()
                    .computeIfAbsent(leaving.getKey(), _ -> new HashSet<>())
                    .addAll(gone(leaving.getValue()));
        }
        labels.take(listed, told);
    }

    private List<Label> labels() throws RefusedException, InterruptedException {
        return client.labels().stream()
                .filter(label -> !folders.contains(Fold.of(label.name())))
                .toList();
    }

    /** Returns what is done by that. What bears the name of a folder stays here. */
    private List<Pending> tell(List<Pending> waiting, List<Label> known) throws RefusedException, InterruptedException {
        var told = new ArrayList<Pending>();
        var marks = new LinkedHashMap<Mark, List<Pending>>();
        for (Pending one : waiting) {
            List<Mark> wanted = marks(one, known);
            wanted.forEach(
                    mark -> marks.computeIfAbsent(mark, _ -> new ArrayList<>()).add(one));
            if (wanted.isEmpty()) {
                told.add(one);
            }
        }
        List<Pending> never = new Pushing(client, told::addAll).push(marks);
        never.stream().map(Pending::title).forEach(refused::add);
        told.addAll(never);
        return told;
    }

    /** What is one tag here may be several there, written in several ways. */
    private List<Mark> marks(Pending one, List<Label> known) {
        String name = Fold.of(one.label());
        if (folders.contains(name)) {
            return List.of();
        }
        Stream<Mark> alike = known.stream()
                .filter(label -> Fold.of(label.name()).equals(name))
                .map(label -> Mark.of(label, one.value()));
        return one.value()
                ? List.of(alike.findFirst().orElse(Mark.of(Label.named(one.label()), true)))
                : alike.toList();
    }

    private RemoteLabels listed(LabelTurn turn, Set<ItemId> all) throws RefusedException, InterruptedException {
        Map<String, Set<String>> labelled = new HashMap<>();
        Set<String> unclear = new HashSet<>(folders);
        unclear.addAll(turn.others());
        for (Label label : turn.labels()) {
            Set<ItemId> items = client.labelled(label);
            // So FreshRSS answers where the label went away just now.
            if (items.containsAll(all) && !isThere(label)) {
                unclear.add(Fold.of(label.name()));
            } else {
                labelled.computeIfAbsent(label.name(), _ -> new HashSet<>()).addAll(texts(items));
            }
        }
        labelled.keySet().removeIf(name -> unclear.contains(Fold.of(name)));
        return new RemoteLabels(labelled, unclear);
    }

    private boolean isThere(Label label) throws RefusedException, InterruptedException {
        return labels().stream().anyMatch(one -> one.stream().equals(label.stream()));
    }

    /** What the server has thrown away keeps its tags here. */
    private Set<String> gone(Set<String> items) throws RefusedException, InterruptedException {
        Set<String> gone = new HashSet<>(items);
        List<ItemId> asked = items.stream().map(ItemId::new).toList();
        for (int from = 0; from < asked.size(); from += GreaderClient.CONTENTS_AT_ONCE) {
            int to = Math.min(asked.size(), from + GreaderClient.CONTENTS_AT_ONCE);
            for (RemoteItem item : client.contents(asked.subList(from, to))) {
                gone.remove(item.id().text());
            }
        }
        return gone;
    }

    private static Set<String> texts(Set<ItemId> ids) {
        return ids.stream().map(ItemId::text).collect(Collectors.toSet());
    }
}
