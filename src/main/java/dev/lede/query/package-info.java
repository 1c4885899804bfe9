/** The one query language: parsed into a sealed tree, printed back, and compiled to SQL by the store. */
@NullMarked
package dev.lede.query;

import org.jspecify.annotations.NullMarked;
