package dev.lede.markdown;

/**
 * A picture's place.
 *
 * @param alt what it shows, in words; may be empty, and so may be
 * @param caption what its author says to it
 * @param line the index of the line that stands for it, below the lines kept for its box
 * @param column where its box begins, and
 * @param room how many cells there are from there; none within a line of text
 * @param box the room that is kept for it: so many lines right above {@code line}
 */
public record LaidPicture(
        String alt, String caption, String address, int line, int column, int room, PictureBoxes.Box box) {
    /** Its words, before it has a place. */
    static LaidPicture unplaced(String alt, String caption, String address) {
        return new LaidPicture(alt, caption, address, 0, 0, 0, PictureBoxes.Box.NONE);
    }

    LaidPicture at(int newLine, int newColumn, int newRoom, PictureBoxes.Box newBox) {
        return new LaidPicture(alt, caption, address, newLine, newColumn, newRoom, newBox);
    }

    LaidPicture down(int lines) {
        return at(line + lines, column, room, box);
    }
}
