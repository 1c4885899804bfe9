package dev.lede.model;

/** A tag on an entry, and who gave it. */
public record Tag(String name, Origin origin) {}
