#!/usr/bin/env bash
# Cold start, whole processes: `trust-doctor diagnose <report> --format json` against two floors.
#
#   PlainJava     reads the same report and works out the same answer with the rules in plain Java in the place of Drools
#   BareJackson   reads the same report and copies the same answer, which it was given, and decides nothing
#
# All have the same launcher, the same flags and an archive made the same way, and run in turns (A, B, C, A, B, C, ...), so that a busy
# machine slows all of them. Prints medians and ratios; exits with 1 if the ratio to PlainJava is above the limit.
#
#   mvn package && src/jmh/cold-start.sh [-n runs] [-l limit]
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
runs=40 limit=2.2
while getopts n:l: option; do
    case $option in
        n) runs=$OPTARG ;;
        l) limit=$OPTARG ;;
        *) exit 64 ;;
    esac
done
report=$root/examples/feed/branch-office.json
[ -n "${EPOCHREALTIME:-}" ] || { echo "cold-start.sh: needs bash 5" >&2; exit 64; }

work=$root/target/cold-start
main=io.github.trustdoctor.cli.Main
jdk=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
export JAVA_HOME=${JAVA_HOME:-$jdk} TRUST_DOCTOR_NO_CACHE=1 FLOOR_ANSWER=$work/answer.json
unset TRUST_DOCTOR_OPTS

# Copies of the product's folder: as it is, and with each floor in the place of its main class and on the libraries that the floor needs.
rm -rf "$work"
mkdir -p "$work/classes"
cp -r "$root/target/trust-doctor" "$work/product"
jar=$(cd "$work/product/lib" && echo trust-doctor-*.jar)
core=$(cd "$work/product/lib" && echo jackson-core-3*.jar)
floors=$root/src/jmh/floors
"$JAVA_HOME/bin/javac" --release 17 -cp "$work/product/lib/*" -d "$work/writer" "$floors/WritePlainRules.java"
"$JAVA_HOME/bin/java" -cp "$work/product/lib/*:$work/writer" io.github.trustdoctor.bench.WritePlainRules "$work"
"$JAVA_HOME/bin/javac" --release 17 -XDstringConcat=inline -cp "$work/product/lib/*" -d "$work/classes" \
    "$floors"/{BareJackson,PlainJava}.java "$work/PlainRules.java"
floor() {
    mkdir -p "$work/$1/bin" "$work/$1/lib"
    cp "$work/product/lib/$core" "$work/product/lib/training.json" "$work/$1/lib/"
    printf 'Class-Path: %s\n' "$core" >"$work/manifest"
    mkdir -p "$work/content" && rm -rf "$work/content" && cp -r "$work/classes" "$work/content"
    [ "$1" = BareJackson ] || (cd "$work/content" && "$JAVA_HOME/bin/jar" --extract --file "$work/product/lib/$jar")
    "$JAVA_HOME/bin/jar" --create --file "$work/$1/lib/$jar" --manifest "$work/manifest" -C "$work/content" .
    sed "s/$main/io.github.trustdoctor.bench.$1/" "$work/product/bin/trust-doctor" >"$work/$1/bin/trust-doctor"
    chmod +x "$work/$1/bin/trust-doctor"
}
floor PlainJava
floor BareJackson

TRUST_DOCTOR_TRAIN=lib "$work/product/bin/trust-doctor"
"$work/product/bin/trust-doctor" diagnose "$report" --format json >"$FLOOR_ANSWER" || true
for name in PlainJava BareJackson; do
    TRUST_DOCTOR_TRAIN=lib "$work/$name/bin/trust-doctor"
    cmp <("$work/$name/bin/trust-doctor" diagnose "$report" --format json | tr -d ' \n') <(tr -d ' \n' <"$FLOOR_ANSWER") ||
        { echo "cold-start.sh: $name writes another answer" >&2; exit 70; }
done

# Microseconds of one run, into $took.
measure() {
    local begin=${EPOCHREALTIME/./}
    "$work/$1/bin/trust-doctor" diagnose "$report" --format json >/dev/null 2>&1 || true
    took=$((${EPOCHREALTIME/./} - begin))
}
median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2) }'; }

a=() b=() c=()
for ((i = -2; i < runs; i++)); do
    measure product; [ "$i" -lt 0 ] || a+=("$took")
    measure PlainJava; [ "$i" -lt 0 ] || b+=("$took")
    measure BareJackson; [ "$i" -lt 0 ] || c+=("$took")
done
a=$(printf '%s\n' "${a[@]}" | median)
b=$(printf '%s\n' "${b[@]}" | median)
c=$(printf '%s\n' "${c[@]}" | median)
awk -v a="$a" -v b="$b" -v c="$c" -v n="$runs" -v limit="$limit" \
    -v java="$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release")" 'BEGIN {
    printf "Java %s, medians of %d runs each, in turns\n", java, n
    printf "  trust-doctor %7.1f ms\n", a / 1000
    printf "  PlainJava    %7.1f ms   ratio %.2f (limit %s)\n", b / 1000, a / b, limit
    printf "  BareJackson  %7.1f ms   ratio %.2f\n", c / 1000, a / c
    exit a / b > limit }'
