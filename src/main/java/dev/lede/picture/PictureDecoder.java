package dev.lede.picture;

import dev.lede.picture.PictureResult.Decoded;
import dev.lede.picture.PictureResult.Reason;
import dev.lede.picture.PictureResult.Refused;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** Reads a picture, within the bounds that the room's page gives. */
public final class PictureDecoder {
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** As wide as the widest column of a screen with small pixels. */
    static final int MOST_WIDTH = 1_600;

    static final int MOST_HEIGHT = 2_400;

    /** Thinned to this, and no further: what follows takes the mean, which looks better than thinning. */
    private static final long PIXELS_READ = 4_000_000;

    private static final Duration TIME = Duration.ofSeconds(8);
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    static {
        // Nothing of this program has a window; over ssh -X the JDK would open the person's display.
        System.setProperty("java.awt.headless", "true");
    }

    private PictureDecoder() {}

    /** How the name of a file with these bytes ends; empty for what is no picture that can be read. */
    public static Optional<String> ending(byte[] bytes) {
        return decode(bytes) instanceof Decoded
                ? Kind.of(bytes).map(kind -> kind.name().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The first frame, no larger than any screen needs. */
    public static PictureResult decode(byte[] bytes) {
        return decode(bytes, TIME);
    }

    static PictureResult decode(byte[] bytes, Duration time) {
        if (bytes.length > MOST_BYTES) {
            return new Refused(Reason.TOO_LARGE);
        }
        Optional<Kind> kind = Kind.of(bytes);
        if (kind.isEmpty()) {
            return new Refused(Reason.UNKNOWN_KIND);
        }
        ONE_AT_A_TIME.lock();
        try {
            return read(kind.get(), bytes, time);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static PictureResult read(Kind kind, byte[] bytes, Duration time) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT))
                .next();
        try (var input = new TimedInput(bytes, time)) {
            reader.setInput(input, true, true);
            return read(kind, reader);
        } catch (TimedInput.LateException late) {
            return new Refused(Reason.TOO_SLOW);
        } catch (IOException | RuntimeException broken) {
            // The decoders meet broken pictures with whatever exception their loops end in.
            return new Refused(isLate(broken) ? Reason.TOO_SLOW : Reason.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    private static PictureResult read(Kind kind, ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > kind.mostPixels()) {
            return new Refused(Reason.TOO_LARGE);
        }
        int step = (int) Math.max(1, Math.ceil(Math.sqrt(width * height / (double) PIXELS_READ)));
        ImageReadParam thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(step, step, 0, 0);
        var raster = Raster.of(reader.read(0, thinned));
        return new Decoded(raster.within(MOST_WIDTH, MOST_HEIGHT));
    }

    private static boolean isLate(Throwable broken) {
        Throwable cause = broken.getCause();
        return cause instanceof TimedInput.LateException;
    }
}
