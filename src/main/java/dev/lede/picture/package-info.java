/**
 * Pictures: bytes in, pixels out ({@code PictureDecoder}), the disk cache that keeps them small ({@code
 * PictureCache}) and a memory of the last ones ({@code RasterMemory}). ImageIO and its WebP plug-in are known here only, and are loaded by the first picture, never by a start.
 *
 * <p>A picture is hostile input. Its kind is told by its first bytes, and only four kinds are known, so that no other
 * plug-in of ImageIO is reached. Its size is judged from its header before a pixel is read; what is larger than a screen
 * needs is thinned while it is read, so a large picture takes no more memory than a small one. A stream with a deadline
 * bounds the time. Chunks that hold anything but pixels are not read. WebP's decoder (pure Java) holds the whole
 * picture, hence its smaller limit. One picture is decoded at a time: libjpeg keeps the coefficients of a progressive
 * picture outside the heap, up to 240 MB.
 *
 * <p>What is transparent stands on white, as on the pages it comes from.
 */
@NullMarked
package dev.lede.picture;

import org.jspecify.annotations.NullMarked;
