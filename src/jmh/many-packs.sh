#!/usr/bin/env bash
# What it costs to have a hundred packs of forty rules each: a report that concerns one of them, with that pack alone and with all, whole
# processes in turns, with what was read of the packs in a cache; and the heap in use for each pack that is installed and not used.
# Exits with 1 if a limit is exceeded. The warm figures are those of ManyPacksBenchmark.
#
#   mvn package && src/jmh/many-packs.sh [-n runs]
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
runs=20
while getopts n: option; do
    case $option in
        n) runs=$OPTARG ;;
        *) exit 64 ;;
    esac
done
work=$root/target/many-packs
rm -rf "$work"
mkdir -p "$work/one" "$work/classes"
jdk=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
export JAVA_HOME=${JAVA_HOME:-$jdk} XDG_CACHE_HOME=$work/cache
unset TRUST_DOCTOR_OPTS TRUST_DOCTOR_PACKS
lib="$root/target/trust-doctor/lib/*"
"$JAVA_HOME/bin/javac" --release 17 -cp "$lib" -d "$work/classes" \
    "$root/src/test/java/io/github/trustdoctor/packs/ManyPacks.java" "$root/src/jmh/floors/HeapOfPacks.java"
"$JAVA_HOME/bin/java" -cp "$work/classes" io.github.trustdoctor.packs.ManyPacks "$work/hundred" 100
cp -r "$work/hundred/made-0" "$work/one/"
report=$work/report.json
sed '0,/{/s//{"events": [{"id": 104, "source": "Made-0"}], /' "$root/examples/feed/branch-office.json" >"$report"
program=$root/target/trust-doctor/bin/trust-doctor

measure() {
    local begin=${EPOCHREALTIME/./}
    "$program" diagnose --packs "$work/$1" --format json "$report" >"$work/$1.json" 2>&1 || true
    took=$((${EPOCHREALTIME/./} - begin))
}
median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2) }'; }
a=() b=()
for ((i = -3; i < runs; i++)); do
    measure one; [ "$i" -lt 0 ] || a+=("$took")
    measure hundred; [ "$i" -lt 0 ] || b+=("$took")
done
cmp "$work/one.json" "$work/hundred.json"
heap() { "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$lib:$work/classes" io.github.trustdoctor.bench.HeapOfPacks "$work/$1" "$work/cache/heap" "$report"; }
heap one >/dev/null; heap hundred >/dev/null
awk -v a="$(printf '%s\n' "${a[@]}" | median)" -v b="$(printf '%s\n' "${b[@]}" | median)" -v n="$runs" \
    -v one="$(heap one)" -v hundred="$(heap hundred)" 'BEGIN {
    each = (hundred - one) / 99 / 1e6
    printf "medians of %d runs each, in turns\n", n
    printf "  one pack installed    %7.1f ms\n", a / 1000
    printf "  100 packs installed   %7.1f ms   ratio %.2f (limit 1.25)\n", b / 1000, b / a
    printf "  heap for each pack that is not used  %.3f MB (limit 0.1)\n", each
    exit b / a > 1.25 || each > 0.1 }'
