package dev.lede.markdown;

/** Says how much room the pictures of an article take, as far as that is known by now. */
public interface PictureBoxes {
    /** No picture is shown: only the lines that stand for them. */
    PictureBoxes NONE = (_, _) -> Box.NONE;

    /** @param columns the cells there are for it at most */
    Box box(String address, int columns);

    /** The cells of a picture; none where it is not shown. */
    record Box(int columns, int rows) {
        public static final Box NONE = new Box(0, 0);
    }
}
