/** Orders the steps from source to store, limits hosts, reports progress. */
@NullMarked
package dev.lede.sync;

import org.jspecify.annotations.NullMarked;
