package dev.lede.account;

/**
 * What an entry is to be, as a tag that it is given or loses.
 *
 * @param tag in the words of the API
 */
public record Mark(String tag, boolean given) {
    public static final Mark READ = new Mark(Stream.READ, true);
    public static final Mark UNREAD = new Mark(Stream.READ, false);
    public static final Mark STARRED = new Mark(Stream.STARRED, true);
    public static final Mark UNSTARRED = new Mark(Stream.STARRED, false);

    public static Mark of(Label label, boolean given) {
        return new Mark(label.stream(), given);
    }
}
