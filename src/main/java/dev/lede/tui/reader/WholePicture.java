package dev.lede.tui.reader;

import dev.lede.markdown.LaidPicture;

/**
 * A picture by itself, as large as the screen.
 *
 * @param key what it was asked for
 * @param state until it has come, as it was shown in its article
 */
public record WholePicture(LaidPicture picture, Pictures.Key key, Pictures.State state) {

    public WholePicture with(Pictures.State now) {
        return new WholePicture(picture, key, now);
    }

    public boolean isFor(Pictures.Key asked, String address) {
        return asked.equals(key) && address.equals(picture.address());
    }

    /** For a screen of another size. */
    public WholePicture of(Pictures.Key now) {
        return new WholePicture(picture, now, state);
    }

    /** What it shows and what is said to it; where nobody says anything, whence it comes. */
    public String words() {
        String between = picture.alt().isEmpty() || picture.caption().isEmpty() ? "" : " · ";
        String words = picture.alt() + between + picture.caption();
        return words.isEmpty() ? picture.address() : words;
    }
}
