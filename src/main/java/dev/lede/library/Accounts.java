package dev.lede.library;

import dev.lede.model.Problem;
import dev.lede.sync.SyncEvent;
import dev.lede.sync.SyncReport;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The person's accounts on servers of the Google Reader API; each is one line of the {@code feeds} file. */
public interface Accounts {
    /** How a password is come by. */
    sealed interface Secret {
        /** It is kept in a file that only the person can read. */
        record Typed(String password) implements Secret {
            /** What is printed must not hold it. */
            @Override
            public String toString() {
                return "Typed";
            }
        }

        record PrintedBy(String command) implements Secret {}
    }

    /** What came of adding one. */
    sealed interface Joined {
        /**
         * @param software that speaks there; null where it does not show
         * @param feeds how many the account follows there
         * @param kept the file of the password, null where a command prints it
         */
        record Added(
                String name,
                String server,
                @Nullable String software,
                int feeds,
                @Nullable Path kept) implements Joined {}

        /** It was there; this is its password from now on. */
        record Renewed(String name) implements Joined {}

        /** It is there, and its own line says where its password comes from. */
        record AlreadyThere(String name) implements Joined {}

        /** Nothing was written. */
        record Failed(String server, Problem problem) implements Joined {}
    }

    /**
     * How an account's server answers now.
     *
     * @param software that speaks there; null where it does not show
     * @param labels whether it takes tags of entries; null where no sync has tried
     * @param problem why it does not
     */
    record Looked(
            Account account,
            @Nullable String software,
            @Nullable Boolean labels,
            @Nullable Problem problem) {}

    /** Logs in, and follows the account where that went well. May wait for the network. */
    Joined add(AccountPlace place, Secret secret);

    List<Account> list();

    /** Unfollows it and its feeds; starred and own-tagged entries stay, and on the server nothing changes. */
    void remove(Account account);

    /** As {@link Library#sync}, but for the accounts alone, and also where they failed before. */
    SyncReport sync(Consumer<SyncEvent> events);

    /**
     * Tells each server what the person did to its entries, and nothing else; what it cannot be told now, the next sync
     * tells. May wait for the network, some seconds.
     */
    void send();

    /** Asks each server what it is. May wait for the network. */
    List<Looked> look();
}
