package dev.lede.markdown;

/**
 * A picture's place.
 *
 * @param alt what it shows, in words; may be empty
 * @param line the index of the line that stands for it
 */
public record LaidPicture(String alt, String address, int line) {}
