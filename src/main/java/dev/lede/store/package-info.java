/** What is kept: feeds, entries, what the person did with them, in one SQLite file. */
@NullMarked
package dev.lede.store;

import org.jspecify.annotations.NullMarked;
