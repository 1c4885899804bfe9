package dev.lede.picture;

/** A picture, or why there is none: an everyday thing, told beside its words. */
public sealed interface PictureResult {

    record Decoded(Raster raster) implements PictureResult {}

    record Refused(Reason reason) implements PictureResult {}

    /** A closed list, so that each reason has its words in every language. */
    enum Reason {
        /** No JPEG, PNG, GIF or WebP, whatever its name says. */
        UNKNOWN_KIND,
        /** More bytes or more pixels than anyone wants to wait for. */
        TOO_LARGE,
        /** Cut off, or not what its beginning promises. */
        BROKEN,
        TOO_SLOW,
        /** The address is none that this article may show: neither of the web nor below its feed's own folder. */
        NOT_ALLOWED,
        /** It is not there, or its server does not give it. */
        NOT_THERE
    }
}
