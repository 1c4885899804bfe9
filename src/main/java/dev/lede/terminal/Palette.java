package dev.lede.terminal;

import dev.lede.text.Colour;

/** Finds, for a colour a terminal cannot show, the nearest that it can. */
public final class Palette {
    /** xterm's own 16; the person may have chosen others. */
    private static final int[] SIXTEEN = {
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF
    };

    private static final int[] CUBE = {0, 95, 135, 175, 215, 255};

    private Palette() {}

    public static Colour nearest(Colour colour, Colours shown) {
        if (shown == Colours.NONE) {
            return Colour.Default.DEFAULT;
        }
        return switch (colour) {
            case Colour.Default same -> same;
            case Colour.Ansi same -> same;
            case Colour.OfPicture same -> same;
            case Colour.Indexed indexed -> shown == Colours.SIXTEEN ? sixteen(rgb(indexed.index())) : indexed;
            case Colour.Rgb rgb ->
                switch (shown) {
                    case TRUE -> rgb;
                    case INDEXED -> new Colour.Indexed(index(packed(rgb)));
                    case SIXTEEN, NONE -> sixteen(packed(rgb));
                };
        };
    }

    private static Colour sixteen(int rgb) {
        int best = 0;
        for (int i = 1; i < SIXTEEN.length; i++) {
            if (distance(SIXTEEN[i], rgb) < distance(SIXTEEN[best], rgb)) {
                best = i;
            }
        }
        return new Colour.Ansi(best);
    }

    private static int index(int rgb) {
        int best = 16;
        for (int i = 17; i < 256; i++) {
            if (distance(rgb(i), rgb) < distance(rgb(best), rgb)) {
                best = i;
            }
        }
        return best;
    }

    private static int rgb(int index) {
        if (index < 16) {
            return SIXTEEN[index];
        }
        if (index >= 232) {
            return (8 + (index - 232) * 10) * 0x010101;
        }
        int cube = index - 16;
        return CUBE[cube / 36] << 16 | CUBE[cube / 6 % 6] << 8 | CUBE[cube % 6];
    }

    private static int packed(Colour.Rgb rgb) {
        return rgb.red() << 16 | rgb.green() << 8 | rgb.blue();
    }

    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
