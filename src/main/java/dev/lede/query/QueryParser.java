package dev.lede.query;

import dev.lede.query.QueryProblem.Kind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a person typed as a {@link Query}: conditions side by side that must all hold, {@code or} between them,
 * {@code not} or a minus before them, brackets around them. What an input method makes of it (full-width colon, quotes,
 * letters, digits) means the same.
 */
public final class QueryParser {
    /** A person writes one line; what is longer comes from elsewhere, and SQLite takes no endless expression either. */
    private static final int LONGEST = 2000;

    private static final int DEEPEST = 30;

    private static final Pattern DENIED = Pattern.compile("-(?:[#＃].+|(\\p{L}+)[:：].*)");

    private static final Set<Token.Kind> ENDS = EnumSet.of(Token.Kind.END, Token.Kind.CLOSE, Token.Kind.OR);

    private final Lexer lexer;
    private final Conditions conditions;
    private Token next;
    private int depth;
    /** The order and the limit, wherever at the top they stand: they hold for the whole. */
    private Query aside = Query.ALL;

    private QueryParser(String text, LocalDate today) {
        this.lexer = new Lexer(text);
        this.conditions = new Conditions(new Days(today));
        this.next = lexer.next();
    }

    public static Parsed parse(String text, LocalDate today) {
        if (text.length() > LONGEST) {
            return new QueryProblem(LONGEST + 1, Kind.TOO_LONG, "", List.of());
        }
        try {
            return new Parsed.Understood(new QueryParser(text, today).whole());
        } catch (Misunderstood e) {
            return e.problem;
        }
    }

    /** Whether a word denies a condition, as {@code -tag:ads} does, which on a command line looks like an option. */
    public static boolean denies(String word) {
        var denied = DENIED.matcher(word);
        return denied.matches()
                && (denied.group(1) == null || Key.of(denied.group(1)).isPresent());
    }

    /** Carries a problem out of the depth of a query, and never leaves this room. */
    static final class Misunderstood extends Exception {
        private static final long serialVersionUID = 1;

        private final transient QueryProblem problem;

        Misunderstood(QueryProblem problem) {
            super("", null, false, false);
            this.problem = problem;
        }

        Misunderstood(Kind kind, Token found) {
            this(QueryProblem.of(kind, found));
        }
    }

    private Query whole() throws Misunderstood {
        if (next.kind() == Token.Kind.END) {
            return Query.ALL;
        }
        Query whole = alternatives();
        if (next.kind() != Token.Kind.END) {
            throw new Misunderstood(Kind.STRAY_BRACKET, next);
        }
        return whole.and(aside);
    }

    private Query alternatives() throws Misunderstood {
        Token start = next;
        Query all = together();
        while (next.kind() == Token.Kind.OR) {
            checkCondition(all, start);
            take();
            start = next;
            Query other = together();
            checkCondition(other, start);
            all = all.or(other);
        }
        return all;
    }

    /** What is one of two says something of an entry. */
    private static void checkCondition(Query alternative, Token start) throws Misunderstood {
        boolean none = Key.of(start.key())
                .filter(key -> key == Key.SORT || key == Key.LIMIT)
                .isPresent();
        if (none && alternative instanceof Query.All) {
            throw new Misunderstood(Kind.NOT_HERE, start);
        }
    }

    private Query together() throws Misunderstood {
        Query all = one();
        while (!ENDS.contains(next.kind())) {
            if (next.kind() == Token.Kind.AND) {
                take();
            }
            all = all.and(one());
        }
        return all;
    }

    private Query one() throws Misunderstood {
        Token token = take();
        return switch (token.kind()) {
            case PLAIN, BEGUN, QUOTED, QUOTED_BEGUN, PATTERN -> condition(token);
            case UNCLOSED ->
                throw new Misunderstood(
                        new QueryProblem(token.valueColumn(), Kind.OPEN_QUOTE, token.value(), List.of()));
            case NOT -> deeper(token).not();
            case OPEN -> bracket(token);
            case CLOSE, AND, OR, END ->
                throw new Misunderstood(
                        token.kind() == Token.Kind.CLOSE && depth == 0 ? Kind.STRAY_BRACKET : Kind.NOTHING_THERE,
                        token);
        };
    }

    private Query condition(Token token) throws Misunderstood {
        Query found = conditions.of(token);
        boolean order = found instanceof Query.Sorted;
        if (!order && !(found instanceof Query.Limited)) {
            return found;
        }
        boolean twice = order ? aside.order().isPresent() : aside.limit().isPresent();
        if (depth > 0 || twice) {
            throw new Misunderstood(
                    new QueryProblem(token.column(), Kind.NOT_HERE, QueryPrinter.print(found), List.of()));
        }
        aside = aside.and(found);
        return Query.ALL;
    }

    private Query deeper(Token sign) throws Misunderstood {
        enter(sign);
        Query inner = one();
        depth--;
        return inner;
    }

    private Query bracket(Token open) throws Misunderstood {
        enter(open);
        Query inner = alternatives();
        if (take().kind() != Token.Kind.CLOSE) {
            throw new Misunderstood(Kind.OPEN_BRACKET, open);
        }
        depth--;
        return inner;
    }

    private void enter(Token sign) throws Misunderstood {
        depth++;
        if (depth > DEEPEST) {
            throw new Misunderstood(Kind.TOO_LONG, sign);
        }
    }

    private Token take() {
        Token taken = next;
        next = lexer.next();
        return taken;
    }
}
