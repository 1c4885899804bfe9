package dev.lede;

/**
 * Runs several commands in one process, one for each argument and the reader for an empty one: a start-up cache is the
 * record of one process, and is to know the way of them all. Called by {@code train}.
 */
final class Training {
    private Training() {}

    public static void main(String[] lines) {
        for (String line : lines) {
            Main.main(line.isEmpty() ? new String[0] : line.split(" "));
        }
    }
}
