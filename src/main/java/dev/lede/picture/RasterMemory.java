package dev.lede.picture;

import java.util.LinkedHashMap;
import java.util.Optional;

/** The pictures looked at last, as they were decoded: another size of the screen need not decode them again. */
public final class RasterMemory {
    /** 24 MB. One picture has 3.8 million at most. */
    private static final long MOST_PIXELS = 6_000_000;

    private final LinkedHashMap<String, Raster> rasters = new LinkedHashMap<>(16, 0.75f, true);
    private long pixels;

    public synchronized Optional<Raster> find(String name) {
        return Optional.ofNullable(rasters.get(name));
    }

    public synchronized void keep(String name, Raster raster) {
        Raster before = rasters.put(name, raster);
        pixels += size(raster) - (before == null ? 0 : size(before));
        var oldest = rasters.values().iterator();
        while (pixels > MOST_PIXELS) {
            pixels -= size(oldest.next());
            oldest.remove();
        }
    }

    private static long size(Raster raster) {
        return (long) raster.width() * raster.height();
    }
}
