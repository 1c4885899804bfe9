package dev.lede.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import org.sqlite.ProgressHandler;

/**
 * One connection and the statements it has prepared, used by one thread at a time. It hides JDBC: positions, closing,
 * and that preparing a statement costs more than most of ours take to run.
 */
final class Session implements AutoCloseable {
    private static final int PREPARED = 100;
    /** Of SQLite's machine, between two questions whether to go on. */
    private static final int STEPS = 2000;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private boolean knowsPatterns;

    Session(Connection connection) {
        this.connection = connection;
    }

    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    interface RowVisitor {
        void see(ResultSet row) throws SQLException;
    }

    /** Runs a change; returns how many rows it touched. */
    int run(String sql, @Nullable Object... values) throws SQLException {
        try {
            return bind(sql, values).executeUpdate();
        } catch (SQLException e) {
            forget(sql);
            throw e;
        }
    }

    /** Runs statements that are needed once, several in one text. */
    void runScript(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    void each(String sql, RowVisitor visitor, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = bind(sql, values).executeQuery()) {
            while (rows.next()) {
                visitor.see(rows);
            }
        } catch (SQLException e) {
            forget(sql);
            throw e;
        }
    }

    <T> List<T> rows(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        each(sql, found -> all.add(row.of(found)), values);
        return all;
    }

    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = bind(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(row.of(rows)) : Optional.empty();
        } catch (SQLException e) {
            forget(sql);
            throw e;
        }
    }

    /** The one number a statement answers with; nothing and NULL are 0. */
    long number(String sql, @Nullable Object... values) throws SQLException {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** Teaches this connection the function, once. */
    void learn(PatternFunction function) throws SQLException {
        if (!knowsPatterns) {
            Function.create(connection, PatternFunction.NAME, function);
            knowsPatterns = true;
        }
    }

    /** Lets what runs be asked every few milliseconds whether it is wanted. */
    void giveUpUnless(BooleanSupplier wanted) throws SQLException {
        ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
            @Override
            protected int progress() {
                return wanted.getAsBoolean() ? 0 : 1;
            }
        });
    }

    void neverGiveUp() throws SQLException {
        ProgressHandler.clearHandler(connection);
    }

    private PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepare(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known != null) {
            return known;
        }
        if (prepared.size() >= PREPARED) {
            forgetStatements();
        }
        PreparedStatement statement = connection.prepareStatement(sql);
        prepared.put(sql, statement);
        return statement;
    }

    /** The driver throws a statement away that failed or was given up, and says so only when it is run again. */
    private void forget(String sql) throws SQLException {
        PreparedStatement failed = prepared.remove(sql);
        if (failed != null) {
            failed.close();
        }
    }

    private void forgetStatements() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    @Override
    public void close() throws SQLException {
        forgetStatements();
        connection.close();
    }
}
