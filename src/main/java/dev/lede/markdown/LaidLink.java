package dev.lede.markdown;

/** A link as it is numbered in the text; equal addresses share a number, the first is 1. */
public record LaidLink(int number, String address, String text) {}
