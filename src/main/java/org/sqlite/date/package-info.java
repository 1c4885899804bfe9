/**
 * One class of SQLite's driver, replaced: lede.jar comes before the driver in the class path. The original loads the JDK's
 * locale data and calendars for a date format that the store has no use for, and that was a fifth of the way to the first
 * screen (28 to 40 ms).
 */
@NullMarked
package org.sqlite.date;

import org.jspecify.annotations.NullMarked;
