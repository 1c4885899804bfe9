package dev.lede.picture;

import com.twelvemonkeys.image.ImageUtil;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pixels without transparency. Not to be changed. */
public final class Raster {
    private static final int WHITE = 0xFF;

    private final int width;
    private final int height;
    private final int[] pixels;

    private Raster(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Of one colour for each pixel, row by row: 0xRRGGBB. */
    public static Raster of(int width, int... pixels) {
        return new Raster(width, pixels.length / width, pixels.clone());
    }

    static Raster of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = new int[width * height];
        for (int row = 0; row < height; row++) {
            image.getRGB(0, row, width, 1, pixels, row * width, width);
        }
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = onWhite(pixels[i]);
        }
        return new Raster(width, height, pixels);
    }

    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        if (alpha == 0xFF) {
            return argb & 0xFFFFFF;
        }
        int white = WHITE * (255 - alpha);
        int red = ((argb >> 16 & 255) * alpha + white) / 255;
        int green = ((argb >> 8 & 255) * alpha + white) / 255;
        int blue = ((argb & 255) * alpha + white) / 255;
        return red << 16 | green << 8 | blue;
    }

    /** Here, so that a start, which makes the cache, loads nothing of ImageIO. */
    byte[] jpeg() {
        return written(image(), "jpg");
    }

    /** @param colours that it is reduced to; 0 for all it has */
    public byte[] png(int colours) {
        RenderedImage image = colours == 0
                ? image()
                : ImageUtil.createIndexed(
                        image(), colours, null, ImageUtil.DITHER_NONE | ImageUtil.COLOR_SELECTION_FAST);
        return written(image, "png");
    }

    private BufferedImage image() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    private static byte[] written(RenderedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory is no file that could fail", e);
        }
        return bytes.toByteArray();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** 0xRRGGBB. */
    public int pixel(int column, int row) {
        return pixels[row * width + column];
    }

    /** As it is where it fits, else smaller in the same shape. */
    Raster within(int mostWidth, int mostHeight) {
        double factor = Math.min(1, Math.min(mostWidth / (double) width, mostHeight / (double) height));
        return factor == 1 ? this : scaled(Math.max(1, (int) (width * factor)), Math.max(1, (int) (height * factor)));
    }

    /** In another size, each pixel the mean of all that it stands for. */
    public Raster scaled(int toWidth, int toHeight) {
        int[] scaled = new int[toWidth * toHeight];
        for (int row = 0; row < toHeight; row++) {
            for (int column = 0; column < toWidth; column++) {
                scaled[row * toWidth + column] = mean(
                        edge(column, width, toWidth),
                        edge(row, height, toHeight),
                        edge(column + 1, width, toWidth),
                        edge(row + 1, height, toHeight));
            }
        }
        return new Raster(toWidth, toHeight, scaled);
    }

    private static int edge(int at, int from, int to) {
        return (int) ((long) at * from / to);
    }

    /** Of a rectangle that holds one pixel at least. */
    private int mean(int left, int top, int right, int bottom) {
        long red = 0;
        long green = 0;
        long blue = 0;
        int lastColumn = Math.max(left + 1, right);
        int lastRow = Math.max(top + 1, bottom);
        for (int row = top; row < lastRow; row++) {
            for (int column = left; column < lastColumn; column++) {
                int rgb = pixels[row * width + column];
                red += rgb >> 16 & 255;
                green += rgb >> 8 & 255;
                blue += rgb & 255;
            }
        }
        long count = (long) (lastColumn - left) * (lastRow - top);
        return (int) (red / count << 16 | green / count << 8 | blue / count);
    }
}
