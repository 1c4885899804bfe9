package dev.lede.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Everything a key can do: the one table from which the keys, the help and the README are made.
 *
 * <p>A key is named as the terminal room names it: the character itself, or {@code Enter}, {@code Space}, {@code PageDown},
 * {@code Ctrl-R} and the like. The first of a command's keys is the one the program speaks of.
 */
public enum Command {
    HELP(Where.EVERYWHERE, Word.KEY_HELP, true, "?"),
    COMMAND_LINE(Where.EVERYWHERE, Word.KEY_COMMAND_LINE, false, ":"),
    QUIT(Where.EVERYWHERE, Word.KEY_QUIT, false, "q"),
    BACK(Where.EVERYWHERE, Word.KEY_BACK, false, "Esc"),
    SYNC(Where.EVERYWHERE, Word.KEY_SYNC, false, "S"),
    UNDO(Where.EVERYWHERE, Word.KEY_UNDO, false, "U"),
    REDO(Where.EVERYWHERE, Word.KEY_REDO, false, "Ctrl-R"),
    SUSPEND(Where.EVERYWHERE, Word.KEY_SUSPEND, false, "Ctrl-Z"),
    REDRAW(Where.EVERYWHERE, Word.KEY_REDRAW, false, "Ctrl-L"),

    NEXT_UNREAD(Where.ARTICLES, Word.KEY_NEXT_UNREAD, true, "n"),
    PREVIOUS_UNREAD(Where.ARTICLES, Word.KEY_PREVIOUS_UNREAD, false, "p"),
    STAR(Where.ARTICLES, Word.KEY_STAR, false, "s"),
    READ(Where.ARTICLES, Word.KEY_READ, false, "r"),
    EDIT_TAGS(Where.ARTICLES, Word.KEY_EDIT_TAGS, false, "T"),
    OPEN_LINK(Where.ARTICLES, Word.KEY_OPEN_LINK, false, "o"),
    COPY_LINK(Where.ARTICLES, Word.KEY_COPY_LINK, false, "y"),

    DOWN(Where.LIST, Word.KEY_DOWN, false, "j", "Down"),
    UP(Where.LIST, Word.KEY_UP, false, "k", "Up"),
    PAGE_DOWN(Where.LIST, Word.KEY_PAGE_DOWN, false, "PageDown"),
    PAGE_UP(Where.LIST, Word.KEY_PAGE_UP, false, "PageUp"),
    NEWEST(Where.LIST, Word.KEY_NEWEST, false, "g", "Home"),
    OLDEST(Where.LIST, Word.KEY_OLDEST, false, "G", "End"),
    OPEN(Where.LIST, Word.KEY_OPEN, false, "Enter"),
    SIDE_BAR(Where.LIST, Word.KEY_SIDE_BAR, false, "Tab"),
    FOLD(Where.LIST, Word.KEY_FOLD, false, "b"),
    OPEN_BRANCH(Where.LIST, Word.KEY_OPEN_BRANCH, false, "Right", "l"),
    CLOSE_BRANCH(Where.LIST, Word.KEY_CLOSE_BRANCH, false, "Left", "h"),
    VIEWS(Where.LIST, Word.KEY_VIEWS, false, "&"),
    PICK_TAG(Where.LIST, Word.KEY_PICK_TAG, true, "t"),
    NARROW(Where.LIST, Word.KEY_NARROW, true, "/"),
    CALENDAR(Where.LIST, Word.KEY_CALENDAR, false, "D"),
    DAY_BEFORE(Where.LIST, Word.KEY_DAY_BEFORE, false, "["),
    DAY_AFTER(Where.LIST, Word.KEY_DAY_AFTER, false, "]"),
    WEEK_BEFORE(Where.LIST, Word.KEY_WEEK_BEFORE, false, "{"),
    WEEK_AFTER(Where.LIST, Word.KEY_WEEK_AFTER, false, "}"),
    UNREAD_ONLY(Where.LIST, Word.KEY_UNREAD_ONLY, false, "u"),
    DENSITY(Where.LIST, Word.KEY_DENSITY, false, "z"),
    SELECT(Where.LIST, Word.KEY_SELECT, false, "v"),
    READ_ABOVE(Where.LIST, Word.KEY_READ_ABOVE, false, "("),
    READ_BELOW(Where.LIST, Word.KEY_READ_BELOW, false, ")"),
    DAY_READ(Where.LIST, Word.KEY_DAY_READ, false, "R"),
    ALL_READ(Where.LIST, Word.KEY_ALL_READ, false, "A"),
    ADD_FEED(Where.LIST, Word.KEY_ADD_FEED, false, "a"),
    SHOW_ARRIVED(Where.LIST, Word.KEY_SHOW_ARRIVED, false, "."),

    TO_LIST(Where.READER, Word.KEY_TO_LIST, false, "Tab"),
    LINE_DOWN(Where.READER, Word.KEY_LINE_DOWN, false, "j", "Down"),
    LINE_UP(Where.READER, Word.KEY_LINE_UP, false, "k", "Up"),
    SCREEN_DOWN(Where.READER, Word.KEY_SCREEN_DOWN, false, "Space", "PageDown"),
    SCREEN_UP(Where.READER, Word.KEY_SCREEN_UP, false, "b", "PageUp"),
    START(Where.READER, Word.KEY_START, false, "g", "Home"),
    END(Where.READER, Word.KEY_END, false, "G", "End"),
    LEFT(Where.READER, Word.KEY_LEFT, false, "h", "Left"),
    RIGHT(Where.READER, Word.KEY_RIGHT, false, "l", "Right"),
    NEXT_ENTRY(Where.READER, Word.KEY_NEXT_ENTRY, false, "J"),
    PREVIOUS_ENTRY(Where.READER, Word.KEY_PREVIOUS_ENTRY, false, "K"),
    FIND(Where.READER, Word.KEY_FIND, false, "/"),
    PREVIOUS_MATCH(Where.READER, Word.KEY_PREVIOUS_MATCH, false, "N"),
    OUTLINE(Where.READER, Word.KEY_OUTLINE, false, "O"),
    HEADING_BEFORE(Where.READER, Word.KEY_HEADING_BEFORE, false, "{"),
    HEADING_AFTER(Where.READER, Word.KEY_HEADING_AFTER, false, "}"),
    HINTS(Where.READER, Word.KEY_HINTS, false, "f"),
    LINKS(Where.READER, Word.KEY_LINKS, false, "F"),
    JUMP_BACK(Where.READER, Word.KEY_JUMP_BACK, false, "Backspace"),
    FORM(Where.READER, Word.KEY_FORM, false, "v"),
    LANGUAGE(Where.READER, Word.KEY_LANGUAGE, false, "L"),
    PICTURES(Where.READER, Word.KEY_PICTURES, false, "i"),
    WRITE(Where.READER, Word.KEY_WRITE, false, "w"),
    PIPE(Where.READER, Word.KEY_PIPE, false, "|");

    /** Where a command's keys work. Help scrolls with the reader's keys, the side bar moves with the list's. */
    public enum Where {
        EVERYWHERE(Word.KEYS_EVERYWHERE),
        ARTICLES(Word.KEYS_ARTICLES),
        LIST(Word.KEYS_LIST),
        READER(Word.KEYS_READER);

        private final Word heading;

        Where(Word heading) {
            this.heading = heading;
        }

        public Word heading() {
            return heading;
        }
    }

    private final Where where;
    private final Word help;
    private final boolean inStatus;
    private final List<String> keys;

    Command(Where where, Word help, boolean inStatus, String... keys) {
        this.where = where;
        this.help = help;
        this.inStatus = inStatus;
        this.keys = List.of(keys);
    }

    /** Those that mean something there. */
    public static List<Command> in(boolean reader) {
        return Arrays.stream(values())
                .filter(command -> command.where != (reader ? Where.LIST : Where.READER))
                .toList();
    }

    /** Its name on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Where where() {
        return where;
    }

    public Word help() {
        return help;
    }

    /** Whether the status line reminds of it while it has nothing else to say. */
    public boolean inStatus() {
        return inStatus;
    }

    public List<String> keys() {
        return keys;
    }

    public String key() {
        return keys.getFirst();
    }
}
