import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;

/** A store as an older lede has left it. Run as {@code java Older.java STORE OLDER SCRIPTS}. */
final class Older {
    private static final int VERSION = 4;

    private Older() {}

    public static void main(String[] arguments) throws Exception {
        try (var older = DriverManager.getConnection("jdbc:sqlite:" + arguments[1])) {
            for (int script = 1; script <= VERSION; script++) {
                run(older, Files.readString(Path.of(arguments[2], "%04d.sql".formatted(script))));
            }
            run(older, "pragma user_version = " + VERSION);
            run(older, "attach '" + arguments[0] + "' as newer");
            for (String table : names(older, "select name from main.sqlite_master where type = 'table'"
                    + " and name not like 'search%' and name not like 'sqlite%' and name <> 'meta'")) {
                String columns = String.join(", ", names(older, "select name from pragma_table_info('" + table + "', 'main')"
                        + " where name in (select name from pragma_table_info('" + table + "', 'newer'))"));
                run(older, "insert or replace into main.%1$s (%2$s) select %2$s from newer.%1$s".formatted(table, columns));
            }
            run(older, "detach newer");
            run(older, "pragma journal_mode = wal");
        }
    }

    private static void run(Connection store, String script) throws Exception {
        try (var statement = store.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    private static ArrayList<String> names(Connection store, String query) throws Exception {
        var names = new ArrayList<String>();
        try (var statement = store.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
