/** Our terminal on Lanterna's ground: raw mode, size, capabilities, input, cells, and the difference that goes over the wire. */
@NullMarked
package dev.lede.terminal;

import org.jspecify.annotations.NullMarked;
