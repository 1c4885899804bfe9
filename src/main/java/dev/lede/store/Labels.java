package dev.lede.store;

import dev.lede.model.FeedId;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The labels that an account's server keeps, which are the tags of the person and their rules here. */
public final class Labels {
    /** A server may learn it, and a fault may have looked like a no. */
    private static final Duration ASKED_AGAIN = Duration.ofDays(1);

    private final Database database;
    private final long account;

    Labels(Database database, FeedId account) {
        this.database = database;
        this.account = account.value();
    }

    /** Whether the server has labels, as it last seemed; empty before it was asked. */
    public Optional<Boolean> known() {
        return database.read(
                "look up what a server can do",
                session -> session.first(
                        "SELECT labels FROM server WHERE account = ? AND labels IS NOT NULL",
                        row -> row.getBoolean(1),
                        account));
    }

    /** Never again where it had some. */
    public boolean isToBeAsked() {
        long lately = database.clock().instant().minus(ASKED_AGAIN).getEpochSecond();
        return database.read(
                        "look up what a server can do",
                        session -> session.number(
                                "SELECT count(*) FROM server WHERE account = ? AND (labels = 1 OR labels_asked > ?)",
                                account,
                                lately))
                == 0;
    }

    /** Where it has, tags go there from now on, those that were given before among them. */
    public void know(boolean has) {
        database.write("note what a server can do", session -> {
            session.run(
                    "UPDATE server SET labels = ?, labels_asked = ?, rounds = 0 WHERE account = ?",
                    has,
                    database.clock().instant().getEpochSecond(),
                    account);
            return !has ? 0 : session.run("""
                    INSERT OR IGNORE INTO outbox (entry, field, value)
                    SELECT e.id, 'LABEL ' || t.tag, 1 FROM account_feed a CROSS JOIN entry e ON e.feed = a.feed
                    CROSS JOIN entry_tag t ON t.place = e.place AND t.origins & ? WHERE a.account = ?
                    """, Outbox.KEPT_THERE, account);
        });
    }

    /** Counts this round; returns how many there have been since it was last asked whether the server has labels. */
    public long round() {
        return database.write(
                "count a round",
                session -> session.number(
                        "UPDATE server SET rounds = rounds + 1 WHERE account = ? RETURNING rounds", account));
    }

    /** The items of each tag, as the server last listed them. */
    public Map<String, Set<String>> listed() {
        return database.read("look up an account's labels", session -> new LabelTaking(session, account).listed());
    }

    /** Gives items the labels that they bear on the server; others they keep. */
    public void add(Map<String, Set<String>> labelled) {
        database.write("add an account's labels", session -> new LabelTaking(session, account).add(labelled));
    }

    /** The items that would lose a tag, by the tag's name. */
    public Map<String, Set<String>> leaving(RemoteLabels listed) {
        return database.write("compare labels", session -> new LabelTaking(session, account).leaving(listed));
    }

    /**
     * Gives entries the labels of their server, but for what it is still to be told. Neither undone nor sent back.
     *
     * @param told what the server took before it listed them
     */
    public void take(RemoteLabels listed, Collection<Pending> told) {
        database.write(
                "take over an account's labels", session -> new LabelTaking(session, account).take(listed, told));
    }
}
