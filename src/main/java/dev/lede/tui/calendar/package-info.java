/** A month of days, each with what the list has on it: moves, dates as they are typed, drawing. */
@NullMarked
package dev.lede.tui.calendar;

import org.jspecify.annotations.NullMarked;
