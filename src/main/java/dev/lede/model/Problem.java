package dev.lede.model;

/**
 * Why a feed could not be brought up to date, or an article's page not be had. An everyday thing, so a value: it stands
 * beside the feed until the feed works again.
 *
 * @param detail what the words of the kind leave open: a status code, a host, a position; clean, one line, may be empty
 */
public record Problem(Kind kind, String detail) {

    public Problem {
        // Names of files and addresses stand here as they were found.
        detail = ShownAddress.of(detail);
    }

    /** A closed list, so that each kind has its words in every language. */
    public enum Kind {
        /** The host name does not exist. */
        UNKNOWN_HOST,
        /** Nothing answers there, or the line was cut before an answer. */
        UNREACHABLE,
        /** The answer ends in its middle, or is not packed as it says. */
        BROKEN_OFF,
        TIMEOUT,
        /** The certificate is of nobody known, or wrong in a way that has no words of its own. */
        CERTIFICATE,
        CERTIFICATE_EXPIRED,
        /** It is valid, but for another host. */
        CERTIFICATE_OF_OTHER,
        /** The proxy is wrong, or does not answer; nothing was requested past it. */
        PROXY,
        /** Not an address one can ask for. */
        BAD_ADDRESS,
        /** The address leads to a private network that the person did not name. */
        PRIVATE_ADDRESS,
        TOO_MANY_REDIRECTS,
        /** The address of an article leads to a front page. */
        FRONT_PAGE,
        /** An HTTP status other than those below; the detail is the status. */
        STATUS,
        /** 401 or 403. */
        FORBIDDEN,
        /** The feed's own command printed no password in time; nothing was requested. */
        PASSWORD,
        /** 404. */
        NOT_FOUND,
        /** 410: the publisher has ended the feed. */
        GONE,
        /** 429 or 503 with a time to wait. */
        RATE_LIMITED,
        TOO_LARGE,
        EMPTY,
        NOT_A_FEED,
        /** A page, which may name feeds: a sync does not look for them. */
        WEB_PAGE,
        /** A feed, but not one entry of it could be read. */
        MALFORMED,
        NO_SUCH_FILE,
        UNREADABLE_FILE,
        /** A folder that holds no article. */
        NO_ARTICLES,
        /** A command ended with an error, or could not be started; the detail is its exit code and what it said. */
        COMMAND_FAILED,
        /** A list of many feeds, which is imported and not followed; the detail is its name. */
        LIST_OF_FEEDS,
        /** A page in which no expert found an article. */
        NO_ARTICLE,
        /** A page that asks for consent, for a login or for patience in place of its article. */
        CONSENT_WALL,
        LOGIN_WALL,
        ERROR_PAGE,
        /** An account's server knows no such user, or not with this password; the detail is its address, as in those below. */
        ACCOUNT_PASSWORD,
        /** It is there, and its API is switched off. */
        ACCOUNT_OFF,
        /** A page, or the way to one, in place of an API. */
        ACCOUNT_ADDRESS,
        /** It failed; the detail is the status. */
        ACCOUNT_FAULT,
        /** What it answered is no whole answer. */
        ACCOUNT_BROKEN,
        /** An account's server is well but did not do what the person wanted; the detail is of what. */
        NOT_TAKEN
    }
}
