import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What stores hold, but for numbers and times that may differ. Run as {@code java Stored.java STORE…}. */
final class Stored {
    private static final String ENTRIES = """
            select feed.address, guid, entry.title, markdown,
                (select group_concat(name, ',') from (select name || '/' || origins name from entry_tag
                    join tag on tag.id = entry_tag.tag where entry_tag.place = entry.place order by name))
            from entry join feed on feed.id = entry.feed join body on body.id = entry.id
            order by feed.address, guid""";

    private Stored() {}

    public static void main(String[] arguments) throws SQLException {
        for (String file : arguments) {
            try (var store = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                print(store, ENTRIES);
                print(store, "pragma integrity_check");
            }
        }
    }

    private static void print(Connection store, String query) throws SQLException {
        try (var statement = store.createStatement();
                var rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var line = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    line.append(rows.getString(column)).append('\t');
                }
                System.out.println(line.toString().strip().replace("\n", "\\n"));
            }
        }
    }
}
