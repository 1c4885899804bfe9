/**
 * The terminal: raw mode, size, capabilities, input, cells, and the difference that goes over the wire.
 *
 * <p>Lanterna 3.1.5 is the ground: {@code Tty} is its {@code ANSITerminal} (private mode, cursor, size listeners),
 * {@code Sequences} its table of keys. Its faults have their cures here. Characters beyond U+FFFF become {@code ??} and
 * others carry a NUL: {@code Pen} writes its own UTF-8. Its widths are wrong: only {@code DisplayWidth} counts. The size
 * is asked over the wire (10 s without an answer): the line knows it. A split sequence is misread, there is no bracketed
 * paste, SGR mouse or end of input: {@code Decoder} reads bytes. One scrolled line repaints all: {@code Scrolls}. No
 * hook, no WINCH, Ctrl-Z leaves the alternate screen on: {@code Screen}.
 *
 * <p>Invariants: no byte of a feed reaches the terminal but as visible text ({@code Visible}, {@code Osc}). Nothing
 * waits for an answer over the wire: a {@code Question} is asked behind the first frame, and its answer is input. What is switched on is switched off, once, however the program ends; every start first resets
 * what a killed one may have left. While another program has the terminal nothing here reads it: the input is closed, and
 * opened anew behind it. Only {@code Keyboard} lets time pass. A screen that is closed draws nothing.
 *
 * <p>mosh gives no sign of itself and needs none: it drops the links (OSC 8) that it does not know, and answers no question
 * about pictures.
 *
 * <p>Dropped: termios through java.lang.foreign (75–90 ms to link four functions even with an AOT cache; one shell with
 * stty takes 20–30). Lanterna's {@code Screen} (two buffers of a class that cannot hold a grapheme, a difference by
 * cell). SU and SD (the Linux console lacks them; IL and DL are everywhere). Own handlers for TERM, HUP and INT: Java's
 * run the shutdown hooks.
 */
@NullMarked
package dev.lede.terminal;

import org.jspecify.annotations.NullMarked;
