/**
 * One class of SQLite's driver, replaced: lede.jar comes before the driver in the class path. The original looks for slf4j in
 * every jar and then starts java.util.logging (8 ms of each start), which writes to the terminal that the reader draws on.
 */
@NullMarked
package org.sqlite.util;

import org.jspecify.annotations.NullMarked;
