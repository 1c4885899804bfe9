/**
 * Bytes from the web, politely and with every wait bounded: {@link dev.lede.fetch.Fetcher} in, one
 * {@link dev.lede.fetch.FetchResult} out. Everyday failure is a value; no exception leaves this room but for bugs and
 * interruption.
 *
 * <p>The client is OkHttp, chosen after a test: the JDK's ignores a SOCKS proxy and goes out directly, does not bound a
 * body that drips, and refuses addresses as publishers write them (spaces, {@code |}, {@code _} in a host, Chinese
 * hosts). No other room sees a type of it, and it is started by the first request: {@code HttpFetcher} costs a start of
 * the reader nothing.
 *
 * <p>Redirects are followed here, not by OkHttp: each hop passes {@code AddressRules} and {@code HostLimits}, and the
 * password of one host is never sent to another. Names are looked up on threads of the system, because a lookup blocks
 * the carrier of a virtual thread, and two dead name servers would stop everything on two cores.
 *
 * <p>A feed that has moved for good is asked where it moved to by the way of a redirect, so that neither passwords nor the
 * rules of private networks need a second way. What a feed's line says (proxy, cookie, user agent) comes with the request.
 *
 * <p>Content is decoded by the JDK's {@code GZIPInputStream}: okio's source fails on the padding some servers append.
 */
@NullMarked
package dev.lede.fetch;

import org.jspecify.annotations.NullMarked;
