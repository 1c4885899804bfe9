package dev.lede.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures as publishers, and those who mean harm, send them. */
public final class Pictures {
    private Pictures() {}

    /** Red above, blue below. */
    public static byte[] redOverBlue(String kind, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, height / 2, width, height - height / 2);
        graphics.dispose();
        return written(kind, image);
    }

    static byte[] transparent(int width, int height) {
        return written("png", new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    private static byte[] written(String kind, BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.setUseCache(false);
            if (!ImageIO.write(image, kind, bytes)) {
                throw new IllegalArgumentException("cannot write " + kind);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A grey PNG that says how large it is, and holds so many zero bytes, packed. */
    static byte[] png(int width, int height, long zeros) {
        try {
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            var header = new ByteArrayOutputStream();
            var fields = new DataOutputStream(header);
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, 0, 0, 0, 0});
            chunk(bytes, "IHDR", header.toByteArray());
            chunk(bytes, "IDAT", zeros(zeros));
            chunk(bytes, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(OutputStream out, String name, byte[] content) throws IOException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(name.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        body.writeBytes(content);
        var crc = new CRC32();
        crc.update(body.toByteArray());
        var data = new DataOutputStream(out);
        data.writeInt(content.length);
        data.write(body.toByteArray());
        data.writeInt((int) crc.getValue());
    }

    private static byte[] zeros(long count) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] some = new byte[64 * 1024];
            for (long left = count; left > 0; left -= some.length) {
                deflater.write(some, 0, (int) Math.min(left, some.length));
            }
        }
        return packed.toByteArray();
    }

    /** A GIF whose frames have no end but the file's: the first, again and again. */
    static byte[] endlessGif(int frames) {
        byte[] one = redOverBlue("gif", 8, 8);
        int start = 13 + (((one[10] & 0x80) == 0) ? 0 : 3 << ((one[10] & 7) + 1));
        var bytes = new ByteArrayOutputStream();
        bytes.write(one, 0, start);
        for (int i = 0; i < frames; i++) {
            bytes.write(one, start, one.length - start - 1);
        }
        return bytes.toByteArray();
    }
}
