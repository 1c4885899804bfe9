package dev.lede.store;

import java.util.List;

/** States that were brought from elsewhere and wait for their entries. */
public final class ExpectedStates {
    private static final String ACTION = "restore states";

    private final Database database;

    public ExpectedStates(Database database) {
        this.database = database;
    }

    /** Keeps them until their entries arrive, or {@link #restore} is called. */
    public void expect(List<ExpectedState> states) {
        database.write(ACTION, session -> {
            for (ExpectedState state : states) {
                session.run(
                        "INSERT OR REPLACE INTO expected_state (address, guid, url, unread, starred, tags)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        state.address(),
                        state.guid(),
                        state.url(),
                        state.unread(),
                        state.starred(),
                        state.tags().isEmpty() ? null : Json.write(state.tags()));
            }
            return states.size();
        });
    }

    /**
     * Gives what is expected to the entries that are there, as one change that can be undone; own tags stay.
     *
     * @param exactly also takes away a star and makes unread again; else what was read or starred here stays so
     * @return how many entries were found
     */
    public long restore(boolean exactly) {
        return database.write(
                ACTION, session -> new Restoring(session, database.clock().instant()).run(exactly));
    }

    public long waiting() {
        return database.read(ACTION, session -> session.number("SELECT count(*) FROM expected_state"));
    }
}
