#!/usr/bin/env bash
# A fleet of a million reports, whole processes: `trust-doctor fleet --format ndjson` against Jackson alone, which parses and writes the
# same lines with the same threads, as trees and token by token. Heap: 256 MB. Then the other engines (peers.sh).
#
# Prints rates and ratios, then, of runs whose whole heap is there from the beginning and which are collected every two seconds, the peak
# of resident memory and the most that was left in the heap. Exits with 1 if the ratio is above the limit, or if all the reports need a
# tenth more memory than ten thousand. Reports are drawn (seed 8): 1 % of them are rotten, a tenth of the observations is missing.
#
#   mvn package && src/jmh/fleet.sh [-n reports] [-l limit] [-t threads] [-o options of the fleet: "--missing 0.3"] [-p: without the other engines]
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
count=1000000 limit=5 threads=2 options= peers=yes
while getopts n:l:t:o:p option; do
    case $option in
        n) count=$OPTARG ;;
        l) limit=$OPTARG ;;
        t) threads=$OPTARG ;;
        o) options=$OPTARG ;;
        p) peers=no ;;
        *) exit 64 ;;
    esac
done
[ -n "${EPOCHREALTIME:-}" ] || { echo "fleet.sh: needs bash 5" >&2; exit 64; }
work=$root/target/fleet
lib=$root/target/trust-doctor/lib
mkdir -p "$work/classes"
export TRUST_DOCTOR_OPTS=-Xmx256m TRUST_DOCTOR_NO_CACHE=1
javac --release 17 -cp "$lib/*" -d "$work/classes" "$root/src/jmh/floors/JacksonLines.java"

# shellcheck disable=SC2086
java -cp "$root/target/test-classes:$lib/*" io.github.trustdoctor.world.fleet.FleetFile 8 "$count" "$work/reports.ndjson" --rotten 0.01 $options | tail -1
head -n 100000 "$work/reports.ndjson" >"$work/100000.ndjson"
head -n 10000 "$work/reports.ndjson" >"$work/10000.ndjson"

# Runs a command and leaves its seconds, those of the processors, its peak of memory in KiB, and its status. Collects its garbage every
# two seconds if that is asked for.
collect=
run() {
    local begin=$EPOCHREALTIME end seen before after looks=0
    before=$(awk '{ print $16 + $17 }' "/proc/$$/stat")
    "$@" >"$work/out" 2>"$work/err" &
    local pid=$!
    peak=0
    while kill -0 "$pid" 2>/dev/null; do
        seen=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$pid/status" 2>/dev/null || true)
        peak=${seen:-$peak}
        [ -z "$collect" ] || [ $((looks += 1)) -lt 10 ] || { looks=0; "$collect" "$pid" GC.run >"$work/collected" 2>&1 || true; }
        sleep 0.2
    done
    status=0
    wait "$pid" || status=$?
    end=$EPOCHREALTIME
    after=$(awk '{ print $16 + $17 }' "/proc/$$/stat")
    busy=$(awk -v a="$before" -v b="$after" -v hz="$(getconf CLK_TCK)" 'BEGIN { printf "%.2f", (b - a) / hz }')
    seconds=$(awk -v a="$begin" -v b="$end" 'BEGIN { printf "%.2f", b - a }')
}
fleet() {
    run "$root/target/trust-doctor/bin/trust-doctor" fleet --format ndjson --threads "$threads" --rejects "$work/rejects.ndjson" "$1"
    [ "$status" -eq 65 ] || { echo "fleet.sh: trust-doctor ended with $status" >&2; head "$work/err" >&2; exit 70; }
}
jackson() {
    run java -XX:-UsePerfData -XX:+UseParallelGC -Xmx256m -cp "$work/classes:$lib/*" io.github.trustdoctor.bench.JacksonLines fleet "$1" "$threads" "$2"
    [ "$status" -eq 0 ] || { echo "fleet.sh: Jackson alone ended with $status" >&2; head "$work/err" >&2; exit 70; }
}
table() {
    printf '%-40s %9s s (processors %s s) %9.0f reports/s\n' "$1" "$seconds" "$busy" "$(awk -v n="$2" -v s="$seconds" 'BEGIN { print n / s }')"
}
memory() {
    local TRUST_DOCTOR_OPTS="$TRUST_DOCTOR_OPTS -Xms256m -XX:+AlwaysPreTouch -Xlog:gc:file=$work/gc.log" collect=$jcmd
    fleet "$1"
    left=$(sed -n 's/.*Pause Full.*->\([0-9]*\)M.*/\1/p' "$work/gc.log" | sort -n | tail -1)
    printf '%-40s %4.0f MiB at most, %s MiB left after collections\n' "memory of $2 reports" "$((peak / 1024))" "${left:-?}"
}
jcmd=$(command -v jcmd) || { echo "fleet.sh: needs jcmd of a JDK" >&2; exit 64; }

fleet "$work/10000.ndjson"; table 'trust-doctor fleet, 10,000 reports' 10000
fleet "$work/100000.ndjson"; table 'trust-doctor fleet, 100,000 reports' 100000
jackson tokens "$work/reports.ndjson"; table "Jackson alone, tokens, $count reports" "$count"; tokens=$seconds
jackson tree "$work/reports.ndjson"; table "Jackson alone, trees, $count reports" "$count"; tree=$seconds
fleet "$work/reports.ndjson"; table "trust-doctor fleet, $count reports" "$count"; doctor=$seconds
lines=$(cat "$work/out" "$work/rejects.ndjson" | wc -l)
echo "lines and rejects: $lines of $count reports; rejected: $(wc -l <"$work/rejects.ndjson")"
jackson tree "$work/reports.ndjson"; table "Jackson alone, trees, once more" "$count"
awk -v d="$doctor" -v a="$tree" -v b="$seconds" -v t="$tokens" -v limit="$limit" 'BEGIN {
    ratio = d / ((a + b) / 2)
    printf "ratio to Jackson alone: %.2f as trees (limit %s), %.2f token by token\n", ratio, limit, d / t
    exit ratio > limit
}' || failed=1
memory "$work/10000.ndjson" 10000; few=$peak
memory "$work/100000.ndjson" 100000
memory "$work/reports.ndjson" "$count"
[ $((peak * 10)) -le $((few * 11)) ] || failed=1
[ "$peers" = no ] || "$root/src/jmh/peers.sh" || failed=1
exit "${failed:-0}"
