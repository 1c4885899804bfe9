/**
 * Markdown on its way in (from HTML) and on its way out (to lines of styled text). flexmark and jsoup are known here.
 */
@NullMarked
package dev.lede.markdown;

import org.jspecify.annotations.NullMarked;
