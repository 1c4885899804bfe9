package dev.lede.text;

/** A colour of the terminal. */
public sealed interface Colour {
    /** What the terminal draws with when nobody asks for anything. */
    enum Default implements Colour {
        DEFAULT
    }

    /** One of the 16 the person chose in the terminal: 0 to 7, and 8 to 15 bright. */
    record Ansi(int index) implements Colour {}

    /** One of xterm's 256. */
    record Indexed(int index) implements Colour {}

    record Rgb(int red, int green, int blue) implements Colour {}

    /** No colour but the number of a picture, which stands where a colour does: it must arrive as it is. */
    record OfPicture(int number) implements Colour {}
}
