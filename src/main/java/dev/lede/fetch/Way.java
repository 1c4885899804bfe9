package dev.lede.fetch;

import java.net.Proxy;
import org.jspecify.annotations.Nullable;

/** How a request leaves this machine. */
sealed interface Way {

    record Direct() implements Way {}

    /** @param authorization for the proxy, as its header wants it */
    record Through(Proxy proxy, @Nullable String authorization) implements Way {}

    /** The person asked for a proxy that cannot be honoured: nothing may be requested past it. */
    record Barred(String reason) implements Way {}
}
