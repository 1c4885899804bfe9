package dev.lede.model;

/** Who gave a tag to an entry. One party never takes away what another gave. */
public enum Origin {
    /** The person, on the feed's line in {@code feeds}: holds for all entries of that feed. */
    FEED,
    /** The publisher: categories, front matter. */
    PUBLISHER,
    /** A rule of the person. */
    RULE,
    /** The person, on this one entry. */
    OWN
}
