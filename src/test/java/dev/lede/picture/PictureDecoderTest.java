package dev.lede.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.picture.PictureResult.Decoded;
import dev.lede.picture.PictureResult.Reason;
import dev.lede.picture.PictureResult.Refused;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecoderTest {
    /** One red pixel, lossy. */
    private static final String WEBP = "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=";

    private static Raster decoded(byte[] bytes) {
        assertThat(PictureDecoder.decode(bytes)).isInstanceOf(Decoded.class);
        return ((Decoded) PictureDecoder.decode(bytes)).raster();
    }

    private static void refused(byte[] bytes, Reason reason) {
        assertThat(PictureDecoder.decode(bytes)).isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void theKindsOfTheWebAreRead(String kind) {
        var raster = decoded(Pictures.redOverBlue(kind, 40, 20));
        assertThat(raster.width()).isEqualTo(40);
        assertThat(raster.height()).isEqualTo(20);
        assertThat(raster.pixel(20, 2) >> 16).isGreaterThan(0xF0);
        assertThat(raster.pixel(20, 18) & 0xFF).isGreaterThan(0xF0);
    }

    @Test
    void webpIsRead() {
        assertThat(decoded(Base64.getDecoder().decode(WEBP)).width()).isEqualTo(1);
    }

    @Test
    void whatIsTransparentStandsOnWhite() {
        assertThat(decoded(Pictures.transparent(2, 2)).pixel(1, 1)).isEqualTo(0xFFFFFF);
    }

    @Test
    void aLargePictureIsThinnedWhileItIsRead() {
        var raster = decoded(Pictures.png(6_000, 6_000, 6_001L * 6_000));
        assertThat(raster.width()).isEqualTo(1_600);
        assertThat(raster.height()).isEqualTo(1_600);
    }

    @Test
    void ofAnAnimationTheFirstFrameIsRead() {
        assertThat(decoded(Pictures.endlessGif(3)).width()).isEqualTo(8);
    }

    @Test
    void aGifWithoutEndIsReadNoFurtherThanItsFirstFrame() {
        assertThat(decoded(Pictures.endlessGif(50_000)).height()).isEqualTo(8);
    }

    @Test
    void fiftyThousandPixelsSquareAreJudgedByTheHeader() {
        refused(Pictures.png(50_000, 50_000, 100), Reason.TOO_LARGE);
        refused(Pictures.png(Integer.MAX_VALUE, Integer.MAX_VALUE, 100), Reason.TOO_LARGE);
    }

    /** A hundred kilobytes that unpack to a hundred megabytes. */
    @Test
    void aBombIsUnpackedNoFurtherThanItsPicture() {
        byte[] bomb = Pictures.png(20, 20, 100_000_000);
        assertThat(decoded(bomb).width()).isEqualTo(20);
        assertThat(allocated(() -> PictureDecoder.decode(bomb))).isLessThan(4_000_000);
    }

    @Test
    void theLargestPictureTakesNoMoreMemoryThanWhatIsKeptOfIt() {
        byte[] large = Pictures.png(8_000, 5_000, 8_001L * 5_000);
        assertThat(allocated(() -> PictureDecoder.decode(large))).isLessThan(100_000_000);
    }

    @Test
    void whatBreaksOffIsBroken() {
        byte[] whole = Pictures.redOverBlue("png", 400, 400);
        refused(Arrays.copyOf(whole, whole.length / 2), Reason.BROKEN);
        refused(Arrays.copyOf(whole, 20), Reason.BROKEN);
    }

    @Test
    void whatOnlySaysThatItIsAPictureIsRefused() {
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), Reason.UNKNOWN_KIND);
        refused(new byte[0], Reason.UNKNOWN_KIND);
        refused("GIF89a and then words, many words".getBytes(StandardCharsets.UTF_8), Reason.BROKEN);
    }

    @Test
    void moreBytesThanAnyoneWaitsForAreRefused() {
        refused(new byte[PictureDecoder.MOST_BYTES + 1], Reason.TOO_LARGE);
    }

    @Test
    void theTimeIsBounded() {
        byte[] picture = Pictures.redOverBlue("png", 400, 400);
        assertThat(PictureDecoder.decode(picture, Duration.ofNanos(-1))).isEqualTo(new Refused(Reason.TOO_SLOW));
    }

    private static long allocated(Runnable work) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
