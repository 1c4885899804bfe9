#!/bin/sh
# Builds lede and installs it. Needs no root; see ./install.sh --help.
set -eu

usage() {
    cat << 'END'
usage: ./install.sh [--prefix DIR] [--deps] [--timer] [--open]
       ./install.sh [--prefix DIR] --uninstall
       ./install.sh --test

  --prefix DIR  install to DIR/lib/lede and DIR/bin/lede, with man page and completions in DIR/share
                (default: /usr/local for root, else ~/.local)
  --deps        install a missing JDK or Maven with this system's package manager
  --timer       bring everything up to date once an hour, by a timer of systemd for this user
  --open        open the reader when done; without a terminal, print the list
  --uninstall   remove what was installed, and no article
  --test        run the tests

Running it again upgrades.
END
}

say() {
    printf '%s\n' "$*"
}

fail() {
    printf 'install.sh: %s\n' "$*" >&2
    exit 1
}

# ---- what this machine has

# Prints the major version of the JDK at $1; fails where that is none.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release"
}

# The home of the JDK that a java or javac on PATH belongs to.
home_on_path() {
    command -v javac > /dev/null || return 0
    program=$(readlink -f "$(command -v javac)" 2> /dev/null) || return 0
    dirname "$(dirname "$program")"
}

find_jdk() {
    for home in "${JAVA_HOME:-}" "$(home_on_path)" /usr/lib/jvm/* /usr/java/* /opt/* /usr/local/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*; do
        version=$(jdk_version "$home") || continue
        if [ "${version:-0}" -ge 25 ]; then
            jdk=$home
            return 0
        fi
    done
    return 1
}

find_maven() {
    for program in "$(command -v mvn || :)" "${MAVEN_HOME:-}/bin/mvn" /opt/*maven*/bin/mvn /usr/share/maven/bin/mvn \
        "$HOME"/.sdkman/candidates/maven/current/bin/mvn; do
        if [ -x "$program" ]; then
            maven=$program
            return 0
        fi
    done
    return 1
}

# ---- what it lacks

# Sets manager, and installer: the beginning of its command.
find_manager() {
    sudo=''
    if [ "$(id -u)" -ne 0 ]; then
        sudo='sudo '
    fi
    installer=''
    for manager in apt-get dnf pacman zypper apk brew; do
        if command -v "$manager" > /dev/null; then
            break
        fi
        manager=''
    done
    case $manager in
        apt-get)
            installer="${sudo}apt-get install -y"
            update="${sudo}apt-get -q update"
            ;;
        dnf) installer="${sudo}dnf install -y" ;;
        pacman) installer="${sudo}pacman -S --noconfirm --needed" ;;
        zypper) installer="${sudo}zypper install -y" ;;
        apk) installer="${sudo}apk add" ;;
        brew) installer='brew install' ;;
    esac
}

jdk_packages() {
    case $manager in
        apt-get) echo 'openjdk-25-jdk-headless temurin-25-jdk' ;;
        dnf) echo 'java-25-openjdk-devel temurin-25-jdk' ;;
        pacman) echo 'jdk25-openjdk jdk-openjdk' ;;
        zypper) echo 'java-25-openjdk-devel' ;;
        apk) echo 'openjdk25-jdk openjdk25' ;;
        brew) echo 'openjdk' ;;
    esac
}

# Whether the package manager can install $1.
has_package() {
    case $manager in
        apt-get) apt-cache show "$1" ;;
        dnf) dnf -q info "$1" ;;
        pacman) pacman -Si "$1" ;;
        zypper) zypper -q search --match-exact "$1" ;;
        apk) apk add --simulate "$1" ;;
        brew) brew info "$1" ;;
    esac > /dev/null 2>&1
}

first_package() {
    for package in "$@"; do
        if has_package "$package"; then
            echo "$package"
            return 0
        fi
    done
    return 1
}

no_jdk_package() {
    fail "lede needs a JDK 25 or newer, and this system has no package of it." \
        "Unpack one (https://adoptium.net/), set JAVA_HOME to its folder and run install.sh again."
}

no_maven_package() {
    fail "lede is built with Maven, and this system has no package of it." \
        "Unpack it (https://maven.apache.org/), set MAVEN_HOME to its folder and run install.sh again."
}

# Sets jdk and maven, or says how to get them and ends.
require() {
    missing=''
    if find_jdk && find_maven; then
        return
    fi
    find_manager
    if [ "$deps" = yes ] && [ "$manager" = apt-get ]; then
        $update
    fi
    if ! find_jdk; then
        # shellcheck disable=SC2046
        missing=$(first_package $(jdk_packages)) || no_jdk_package
    fi
    if ! find_maven; then
        missing="$missing $(first_package maven)" || no_maven_package
    fi
    if [ -n "$missing" ]; then
        get_missing "$installer ${missing# }"
    fi
}

get_missing() {
    if [ "$deps" = no ]; then
        say 'lede needs a JDK 25 or newer and Maven. Run this, or ./install.sh --deps:'
        say ''
        say "    $1"
        exit 1
    fi
    say "$1"
    $1
    find_jdk || no_jdk_package
    find_maven || no_maven_package
}

# ---- what it does

run_tests() {
    require
    # Where java is older, the build finds the newer one by this variable.
    JAVA25_HOME=$jdk
    export JAVA25_HOME
    if ! command -v java > /dev/null && [ -z "${JAVA_HOME:-}" ]; then
        JAVA_HOME=$jdk
        export JAVA_HOME
    fi
    exec "$maven" -B verify
}

build() {
    say 'Building lede; the first time takes a few minutes.'
    # An upgrade may bring other versions of the libraries, and Maven leaves the old ones beside them.
    rm -rf target/lib
    # Maven's own libraries are older than the JDK, which warns of them.
    JAVA_HOME=$jdk MAVEN_OPTS='--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED' \
        "$maven" -q -B -Dstyle.color=never -Dmaven.test.skip -P '!checks' package || fail 'lede could not be built.'
}

# The path of SQLite's library for this machine inside the jar.
sqlite_in_jar() {
    case $(uname -s) in
        Darwin) system=Mac ;;
        Linux) if ls /lib/ld-musl-* > /dev/null 2>&1; then system=Linux-Musl; else system=Linux; fi ;;
        *) system=$(uname -s) ;;
    esac
    case $(uname -m) in
        x86_64 | amd64) machine=x86_64 ;;
        aarch64 | arm64) machine=aarch64 ;;
        i?86) machine=x86 ;;
        armv7*) machine=armv7 ;;
        armv6*) machine=armv6 ;;
        *) machine=$(uname -m) ;;
    esac
    "$jdk/bin/jar" tf "$1" | grep "^org/sqlite/native/$system/$machine/.*sqlitejdbc" || :
}

# Without it lede starts too, a tenth of a second later.
unpack_sqlite() {
    inside=$(sqlite_in_jar "$1"/lib/sqlite-jdbc-*.jar)
    sqlite=${inside##*/}
    if [ -n "$inside" ]; then
        (cd "$1" && "$jdk/bin/jar" xf lib/sqlite-jdbc-*.jar "$inside" && mv "$inside" "$sqlite" && rm -r org)
    fi
}

# Copies $1 to $2 with the values of this installation filled in.
fill_in() {
    sed -e "s|@LIB@|$lib|" -e "s|@JAVA_HOME@|$jdk|" -e "s|@STAMP@|$stamp|" -e "s|@SQLITE@|$sqlite|" "$1" > "$2"
    chmod 755 "$2"
}

# All of it beside its place, then two renames: a reader that runs keeps its files, one that starts finds a whole.
put_in_place() {
    new=$prefix/lib/.lede.new.$$
    old=$prefix/lib/.lede.old.$$
    mkdir -p "$prefix/bin" "$new"
    trap 'rm -rf "$new" "$old" "$prefix/bin/.lede.new.$$"' EXIT
    cp -R target/lede.jar target/lib "$new"
    unpack_sqlite "$new"
    fill_in src/main/sh/train "$new/train"
    fill_in src/main/sh/lede "$prefix/bin/.lede.new.$$"
    if [ -e "$lib" ]; then
        mv "$lib" "$old"
    fi
    mv "$new" "$lib"
    mv -f "$prefix/bin/.lede.new.$$" "$prefix/bin/lede"
}

train() {
    say 'Training the start-up cache.'
    # As the launcher names this build of the JDK: the two must agree.
    build=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([^"]*\).*/\1/p' "$jdk/release")
    build="$(release IMPLEMENTOR) $build $(release JAVA_RUNTIME_VERSION)"
    "$lib/train" "$jdk" "$lib" "$stamp $build" ||
        say 'The start-up cache could not be made: lede works without it and starts a little later.'
}

release() {
    sed -n "s/^$1=\"\{0,1\}\([^\"]*\).*/\1/p" "$jdk/release"
}

# Man page and completions, as the installed lede writes them; the files that uninstall removes.
shared_files() {
    echo "$prefix/share/man/man1/lede.1 $prefix/share/man/zh_CN/man1/lede.1"
    echo "$prefix/share/bash-completion/completions/lede $prefix/share/zsh/site-functions/_lede"
    echo "$prefix/share/fish/vendor_completions.d/lede.fish"
}

# $1: the language; $2: the file; the rest: lede's own words.
write_shared() {
    language=$1
    file=$2
    shift 2
    mkdir -p "${file%/*}"
    LC_ALL=$language "$prefix/bin/lede" "$@" > "$file.new" && mv -f "$file.new" "$file"
}

share() {
    # shellcheck disable=SC2046
    set -- $(shared_files)
    write_shared en_US.UTF-8 "$1" help --man
    write_shared zh_CN.UTF-8 "$2" help --man
    write_shared en_US.UTF-8 "$3" completion bash
    write_shared en_US.UTF-8 "$4" completion zsh
    write_shared en_US.UTF-8 "$5" completion fish
}

is_ours() {
    ! [ -e "$prefix/bin/lede" ] || grep -q 'Made by install.sh' "$prefix/bin/lede"
}

install_lede() {
    require
    is_ours || fail "$prefix/bin/lede is another program; choose another --prefix."
    build
    put_in_place
    train
    share
    say "lede is installed: $prefix/bin/lede"
    case :$PATH: in
        *:"$prefix/bin":*) ;;
        *) say "$prefix/bin is not in your PATH: add it, or call lede by its whole name." ;;
    esac
}

units=${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user

has_systemd() {
    command -v systemctl > /dev/null && systemctl --user show-environment > /dev/null 2>&1
}

# The line of the unit that calls this installation: a blank would part the path, a percent sign be a specifier.
exec_start() {
    printf 'ExecStart="%s"' "$(printf '%s' "$prefix/bin/lede" | sed 's/%/%%/g')"
}

set_timer() {
    mkdir -p "$units"
    sed "s|^ExecStart=[^ ]*|$(exec_start)|" config/systemd/lede.service > "$units/lede.service"
    cp config/systemd/lede.timer "$units/lede.timer"
    if has_systemd && systemctl --user daemon-reload && systemctl --user enable -q --now lede.timer; then
        say 'lede sync runs once an hour: systemctl --user list-timers lede.timer'
        say 'So that it runs while you are logged out too: loginctl enable-linger'
    else
        say "The timer is in $units, but systemd does not answer for this user here."
        say 'Log in as the user and run: systemctl --user enable --now lede.timer'
        say 'Or let cron do it (crontab -e):'
        say "    17 * * * * '$prefix/bin/lede' sync --quiet"
    fi
}

# Only a timer that calls this installation.
unset_timer() {
    grep -qsF "$(exec_start)" "$units/lede.service" || return 0
    if has_systemd; then
        systemctl --user disable -q --now lede.timer || :
    fi
    rm -f "$units/lede.service" "$units/lede.timer" "$units/timers.target.wants/lede.timer"
}

uninstall() {
    is_ours || fail "$prefix/bin/lede is another program."
    unset_timer
    rm -rf "$lib" "${XDG_CACHE_HOME:-$HOME/.cache}/lede/aot"
    # shellcheck disable=SC2046
    rm -f "$prefix/bin/lede" $(shared_files)
    say 'lede is removed. Your articles and settings stay where they are.'
}

open_reader() {
    trap - EXIT
    if [ -t 0 ] && [ -t 1 ]; then
        exec "$prefix/bin/lede"
    fi
    exec "$prefix/bin/lede" list
}

# ---- what is asked for

prefix=$HOME/.local
if [ "$(id -u)" -eq 0 ]; then
    prefix=/usr/local
fi
deps=no
open=no
timer=no
action=install_lede
while [ $# -gt 0 ]; do
    case $1 in
        --prefix)
            [ $# -gt 1 ] || fail '--prefix needs a folder.'
            prefix=$2
            shift
            ;;
        --prefix=*) prefix=${1#--prefix=} ;;
        --deps) deps=yes ;;
        --timer) timer=yes ;;
        --open) open=yes ;;
        --uninstall) action=uninstall ;;
        --test) action=run_tests ;;
        --help | -h)
            usage
            exit 0
            ;;
        *)
            usage >&2
            exit 2
            ;;
    esac
    shift
done

case $prefix in
    /*) ;;
    *) prefix=$PWD/$prefix ;;
esac
case $prefix in
    *[\'\|\&\\]*) fail "the prefix must not hold any of ' | & \\" ;;
esac
lib=$prefix/lib/lede
stamp=$(date +%s).$$

cd "$(dirname "$0")"
"$action"
if [ "$timer" = yes ]; then
    set_timer
fi
if [ "$open" = yes ]; then
    open_reader
fi
