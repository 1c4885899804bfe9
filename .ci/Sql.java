import java.sql.DriverManager;
import java.sql.SQLException;

/** Changes a store behind the back of lede. Run as {@code java Sql.java STORE STATEMENT}. */
final class Sql {
    private Sql() {}

    public static void main(String[] arguments) throws SQLException {
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + arguments[0]);
                var statement = store.createStatement()) {
            statement.executeUpdate(arguments[1]);
        }
    }
}
