/** What every view draws on: a part of a frame that takes text in roles and lets nothing over its edges. */
@NullMarked
package dev.lede.tui.canvas;

import org.jspecify.annotations.NullMarked;
