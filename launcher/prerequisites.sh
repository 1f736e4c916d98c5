# What the commands of the top level need: sourced by them, not run.

stop() {
    echo "$1" >&2
    exit 1
}

# Sets $java to a Java 17 or later.
require_java() {
    java=${JAVA_HOME:+$JAVA_HOME/bin/}java
    command -v "$java" >/dev/null ||
        stop "Java est introuvable : installez un JDK 17 ou plus récent (par exemple le paquet openjdk-17-jdk-headless) ou indiquez-le par JAVA_HOME."
    local version
    version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    [ "${version:-0}" -ge 17 ] ||
        stop "Viaduc a besoin de Java 17 ou plus récent, et $java est en version ${version:-inconnue} : installez un JDK récent ou indiquez-le par JAVA_HOME."
}

# A compiler and Maven, needed only to build.
require_maven() {
    command -v "${JAVA_HOME:+$JAVA_HOME/bin/}javac" >/dev/null ||
        stop "Le compilateur Java est introuvable : installez un JDK 17 ou plus récent (et pas seulement un JRE) ou indiquez-le par JAVA_HOME."
    command -v mvn >/dev/null ||
        stop "Maven est introuvable : installez Maven 3.8 ou plus récent (par exemple le paquet maven)."
}

# Maven leaves what was compiled from sources that are gone; here it would be delivered.
forget_compiled() {
    rm -rf ./*/target/classes ./*/target/test-classes ./*/target/maven-status web/target/web ear/target/viaduc
}

# Finds one of several programs, or installs the first package that brings one: require_program WHAT "PACKAGE…" PROGRAM…
require_program() {
    local what=$1 packages=$2 package
    shift 2
    find_program "$@" && return
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        DEBIAN_FRONTEND=noninteractive apt-get update -qq </dev/null || true
        for package in $packages; do
            echo "Installation de $package…" >&2
            DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" </dev/null || true
            find_program "$@" && return
        done
    fi
    package=${packages##* }
    stop "Il manque $what : installez le paquet « $package » (par exemple : sudo apt-get install $package), puis relancez la commande."
}

find_program() {
    local program
    for program in "$@"; do
        PATH=$PATH:/usr/sbin command -v "$program" >/dev/null && return
    done
    return 1
}
