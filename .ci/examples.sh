# shellcheck shell=bash disable=SC2154
# What the examples of README and manual page stand on, and how one is run. Sourced by the scripts beside it.

# example_files: those that they name, in this folder.
example_files() {
    mkdir -p .newsboat .config/lede
    echo "$site/feed2.xml tag" > .newsboat/urls
    printf '<opml version="2.0"><body><outline xmlUrl="%s"/></body></opml>' "$site/feed3.xml" > feeds.opml
    printf '<rss version="2.0"><channel><title>A feed</title><item><title>One</title></item></channel></rss>' > feed.xml
    printf '<html><title>A page</title><article><p>%s</p></article></html>' 'An article of one sentence, and more.' > page.html
}

# example WHERE COMMAND: runs it with the addresses of this site, or says that what is written in WHERE fails.
example() {
    local command=$2
    command=${command//https:\/\/example.org\/feed.xml/$site\/feed1.xml}
    command=${command//https:\/\/example.org\/an-article/$site\/page\/kept}
    if ! bash -euo pipefail -c "$command" > out 2>&1; then
        printf '%s: this fails: %s\n' "$1" "$command" >&2
        cat out >&2
        exit 1
    fi
}
