package dev.lede.markdown;

/** A link as it is numbered in the text; equal addresses share a number, the first is 1. What has no number there has 0. */
public record LaidLink(int number, String address, String text) {
    /** Of its address, or the last part of a path. */
    public String host() {
        return Addresses.host(address);
    }
}
