#!/usr/bin/env bash
# Other rule engines beside Trust Doctor's, and plain Java: one rule set, one file of reports, one thread each.
#
# src/jmh/peers/rules.json holds the rules, which all engines can express: each is about one flat report, with "and", "or", equality,
# lists and ranges. They are translated for each engine. Every engine matches the same seeded reports and tells a digest over (number of
# the report, rules that match). Exits with 1 if a digest differs, and prints no figures then.
#
#   java                 the rules as Java source, compiled
#   trust-doctor         Trust Doctor's engine, which is Drools, with a pack of these rules; without memory for reports that are alike
#   trust-doctor-memory  the same as it is used, with that memory, empty at the start. Hardly any two of these reports are alike
#   evrete               a session that is used again, and no threads of its own
#   json-rules-engine    in Node.js
#   zen                  GoRules ZEN in Node.js; it evaluates on a thread of its own, for which the caller waits
#
# Reading JSON is no part of the figures; each engine gets the reports in the form that it takes. All warm up for five seconds. The engines
# take turns; the best round counts. The other engines are fetched into target/peers; what cannot be had is named and left out.
#
#   mvn package && src/jmh/peers.sh [-n reports] [-r rounds] [-t turns] [-s seed]
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
reports=20000 rounds=2 turns=5 seed=5
while getopts n:r:t:s: option; do
    case $option in
        n) reports=$OPTARG ;;
        r) rounds=$OPTARG ;;
        t) turns=$OPTARG ;;
        s) seed=$OPTARG ;;
        *) exit 64 ;;
    esac
done
evrete=4.0.3
own=$root/src/jmh/peers
work=$root/target/peers
lib=$root/target/trust-doctor/lib
[ -d "$lib" ] || { echo "peers.sh: no $lib; run mvn package first" >&2; exit 66; }
jdk=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
export JAVA_HOME=${JAVA_HOME:-$jdk}
mkdir -p "$work/npm" "$work/lib"
rm -rf "$work/classes" "$work/results" "$work/made"
mkdir -p "$work/classes" "$work/results" "$work/made"

# Engines that can be had; of the others, why not.
engines=(java trust-doctor trust-doctor-memory)
declare -A version=([java]="plain Java, $(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release")")
drools=$(cd "$lib" && echo drools-core-*.jar)
product=$(cd "$lib" && echo trust-doctor-*.jar)
product=${product#trust-doctor-} drools=${drools#drools-core-}
version[trust-doctor]="Trust Doctor ${product%.jar}, Drools ${drools%.jar}"
version[trust-doctor-memory]="Trust Doctor ${product%.jar}, remembering"
absent=()
leave_out() {
    absent+=("$1: not run, $2")
    echo "peers.sh: left out: $1: $2" >&2
}

sources=("$own"/{Ruleset,WritePeers,Peer,MeasurePeer,PlainPeer,Engines,TrustDoctorPeer}.java)
if [ -f "$work/lib/evrete-core-$evrete.jar" ] || mvn -q -f "$root/pom.xml" dependency:copy \
        -Dartifact="org.evrete:evrete-core:$evrete" -DoutputDirectory="$work/lib" >"$work/mvn.log" 2>&1; then
    engines+=(evrete)
    version[evrete]="Evrete $evrete"
    sources+=("$own/EvretePeer.java")
else
    leave_out "Evrete $evrete" "Maven cannot get it, see $work/mvn.log"
fi

# An engine of Node.js by our name, its package and its full name; left out if it does not load, as where it has no binary for the machine.
from_npm() {
    local pinned
    pinned=$(sed -n "s|^ *\"$2\": \"\(.*\)\".*|\1|p" "$own/package.json")
    if (cd "$work/npm" && node --input-type=module -e "import '$2'" >>"$work/npm.log" 2>&1); then
        engines+=("$1")
        version[$1]="$3 $pinned, Node.js $(node -p process.versions.node)"
    else
        leave_out "$3 $pinned" "it does not load, see $work/npm.log"
    fi
}
both="json-rules-engine and GoRules ZEN"
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    leave_out "$both" "they need Node.js 18 or later and npm on the PATH"
elif ! cp "$own"/package*.json "$own"/*.js "$work/npm/" ||
    ! npm --prefix "$work/npm" install --prefer-offline --ignore-scripts --no-audit --no-fund >"$work/npm.log" 2>&1; then
    leave_out "$both" "npm cannot get them, see $work/npm.log"
else
    from_npm json-rules-engine json-rules-engine json-rules-engine
    from_npm zen @gorules/zen-engine "GoRules ZEN"
fi

"$JAVA_HOME/bin/javac" --release 17 -cp "$lib/*" -d "$work/classes" "$own"/{Ruleset,WritePeers}.java
"$JAVA_HOME/bin/java" -cp "$lib/*:$work/classes" io.github.trustdoctor.bench.WritePeers "$own/rules.json" "$reports" "$seed" "$work/made"
"$JAVA_HOME/bin/javac" --release 17 -cp "$lib/*:$work/lib/*" -d "$work/classes" "${sources[@]}" "$work/made"/*.java

# One line: reports per second, matches, digest.
run() {
    local read=("$own/rules.json" "$work/made/reports.ndjson" "$rounds")
    local java=("$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$lib/*:$work/lib/*:$work/classes")
    case $1 in
        java) "${java[@]}" io.github.trustdoctor.bench.PlainPeer "${read[@]}" ;;
        trust-doctor) "${java[@]}" io.github.trustdoctor.bench.TrustDoctorPeer "${read[@]}" ;;
        trust-doctor-memory) "${java[@]}" io.github.trustdoctor.bench.TrustDoctorPeer "${read[@]}" remembering ;;
        evrete) "${java[@]}" io.github.trustdoctor.bench.EvretePeer "${read[@]}" ;;
        *) node "$work/npm/$1.js" "${read[@]}" ;;
    esac
}
for ((turn = 1; turn <= turns; turn++)); do
    for engine in "${engines[@]}"; do
        run "$engine" >>"$work/results/$engine"
    done
done

digests=$(cut -f 2,3 "$work/results"/* | sort -u)
if [ "$(wc -l <<<"$digests")" -ne 1 ]; then
    echo "peers.sh: the engines do not match alike (matches and digest):" >&2
    (cd "$work/results" && for engine in "${engines[@]}"; do cut -f 2,3 "$engine" | sort -u | sed "s/^/  $engine\t/"; done) >&2
    exit 1
fi
plain=$(cut -f 1 "$work/results/java" | sort -n | tail -1)
rules=$(grep -c '"id":' "$own/rules.json")
echo "$rules rules, $reports reports, seed $seed; best of $((turns * rounds)) rounds, one thread, JSON read before"
printf '%-44s %12s %12s %14s %8s\n' engine reports/s us/report "to plain Java" matches
for engine in "${engines[@]}"; do
    sort -n "$work/results/$engine" | tail -1 | awk -F '\t' -v plain="$plain" -v name="${version[$engine]}" \
        '{ printf "%-44s %12d %12.2f %14.1f %8d\n", name, $1, 1e6 / $1, plain / $1, $2 }'
done
[ ${#absent[@]} -eq 0 ] || printf '%s\n' "${absent[@]}"
echo "all ${#engines[@]} agree on every match: SHA-256 ${digests#*$'\t'}"
