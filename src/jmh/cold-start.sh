#!/usr/bin/env bash
# Cold start: the whole process `trust-doctor diagnose <report> --format json` against Floor.java, which reads the same report and writes the
# same answer but decides nothing. Both have the same launcher, the same flags and an archive made the same way, and run in turns (A, B, A,
# B, ...) so that a busy machine slows both. Prints the medians and their ratio; exits with 1 if the ratio is above the limit.
#
#   mvn package && src/jmh/cold-start.sh [-n runs] [-l limit] [report]
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
shift $((OPTIND - 1))
report=$(realpath "${1:-$root/examples/feed/branch-office.json}")
[ -n "${EPOCHREALTIME:-}" ] || { echo "cold-start.sh: needs bash 5" >&2; exit 64; }

product=$root/target/trust-doctor floor=$root/target/cold-start/floor
jar=$(cd "$product/lib" && echo trust-doctor-*.jar)
main=io.github.trustdoctor.cli.Main
jdk=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
export JAVA_HOME=${JAVA_HOME:-$jdk} TRUST_DOCTOR_NO_CACHE=1
unset TRUST_DOCTOR_OPTS

# The same folder as the product's, with Floor in the place of Trust Doctor.
rm -rf "$root/target/cold-start"
mkdir -p "$floor/bin" "$floor/lib" "$root/target/cold-start/classes"
core=$(cd "$product/lib" && echo jackson-core-3*.jar)
cp "$product/lib/$core" "$floor/lib/"
"$JAVA_HOME/bin/javac" --release 17 -XDstringConcat=inline -cp "$floor/lib/$core" -d "$root/target/cold-start/classes" \
    "$root/src/jmh/java/io/github/trustdoctor/bench/Floor.java"
printf 'Class-Path: %s\n' "$core" >"$root/target/cold-start/manifest"
"$JAVA_HOME/bin/jar" --create --file "$floor/lib/$jar" --manifest "$root/target/cold-start/manifest" -C "$root/target/cold-start/classes" .
sed "s/$main/io.github.trustdoctor.bench.Floor/" "$product/bin/trust-doctor" >"$floor/bin/trust-doctor"
chmod +x "$floor/bin/trust-doctor"

# Fresh archives for this Java, in copies: the product's folder is left as it is.
cp -r "$product" "$root/target/cold-start/product"
product=$root/target/cold-start/product
cp "$report" "$floor/lib/training.json"
cp "$report" "$product/lib/training.json"
export FLOOR_ANSWER=$root/target/cold-start/answer.json
TRUST_DOCTOR_TRAIN=lib "$product/bin/trust-doctor"
"$product/bin/trust-doctor" diagnose "$report" --format json >"$FLOOR_ANSWER" || true
TRUST_DOCTOR_TRAIN=lib "$floor/bin/trust-doctor"
cmp <("$floor/bin/trust-doctor" diagnose "$report" --format json | tr -d ' \n') <(tr -d ' \n' <"$FLOOR_ANSWER") ||
    { echo "cold-start.sh: the floor writes another answer" >&2; exit 70; }

# Microseconds of one run, into $took.
measure() {
    local begin=${EPOCHREALTIME/./}
    "$1/bin/trust-doctor" diagnose "$report" --format json >/dev/null 2>&1 || true
    took=$((${EPOCHREALTIME/./} - begin))
}
median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2) }'; }

a=() b=()
for ((i = -2; i < runs; i++)); do
    measure "$product"; [ "$i" -lt 0 ] || a+=("$took")
    measure "$floor"; [ "$i" -lt 0 ] || b+=("$took")
done
a=$(printf '%s\n' "${a[@]}" | median)
b=$(printf '%s\n' "${b[@]}" | median)
awk -v a="$a" -v b="$b" -v n="$runs" -v limit="$limit" -v java="$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release")" 'BEGIN {
    printf "Java %s, medians of %d runs each, in turns\n  trust-doctor %7.1f ms\n  floor        %7.1f ms\n  ratio        %7.2f (limit %s)\n",
        java, n, a / 1000, b / 1000, a / b, limit
    exit a / b > limit }'
