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
reports=20000 rounds=3 turns=2 seed=5
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
declare -A version=([java]="plain Java, $(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release")")
drools=$(cd "$lib" && echo drools-core-*.jar)
product=$(cd "$lib" && echo trust-doctor-*.jar)
product=${product#trust-doctor-} drools=${drools#drools-core-}
version[trust-doctor]="Trust Doctor ${product%.jar}, Drools ${drools%.jar}"
version[trust-doctor-memory]="the same, remembering"
absent=()
leave_out() {
    absent+=("$1: not run, $2")
    echo "peers.sh: $1 is left out: $2" >&2
}

sources=("$own"/{Ruleset,WritePeers,Peer,MeasurePeer,Engines,TrustDoctorPeer}.java)
if [ -f "$work/lib/evrete-core-$evrete.jar" ] || mvn -q -f "$root/pom.xml" dependency:copy \
        -Dartifact="org.evrete:evrete-core:$evrete" -DoutputDirectory="$work/lib" >"$work/mvn.log" 2>&1; then
    engines+=(evrete)
    version[evrete]="Evrete $evrete"
    sources+=("$own/EvretePeer.java")
else
    leave_out "Evrete $evrete" "Maven cannot get it, see $work/mvn.log"
fi

npm_names="json-rules-engine and GoRules ZEN"
if ! command -v node >"$work/npm.log" 2>&1 || ! command -v npm >>"$work/npm.log" 2>&1; then
    leave_out "$npm_names" "they need Node.js 18 or later with npm, and there is none on the PATH"
elif ! { cp "$own"/package*.json "$own"/*.js "$work/npm/" &&
        npm --prefix "$work/npm" install --prefer-offline --ignore-scripts --no-audit --no-fund >"$work/npm.log" 2>&1; }; then
    leave_out "$npm_names" "npm cannot get them, see $work/npm.log"
else
    pinned() { node -p "require('$work/npm/node_modules/$1/package.json').version"; }
    engines+=(json-rules-engine zen)
    version[json-rules-engine]="json-rules-engine $(pinned json-rules-engine), Node.js $(node -p process.versions.node)"
    version[zen]="GoRules ZEN $(pinned @gorules/zen-engine), Node.js $(node -p process.versions.node)"
fi

"$JAVA_HOME/bin/javac" --release 17 -cp "$lib/*" -d "$work/classes" "$own"/{Ruleset,WritePeers}.java
"$JAVA_HOME/bin/java" -cp "$lib/*:$work/classes" io.github.trustdoctor.bench.WritePeers "$own/rules.json" "$reports" "$seed" "$work/made"
"$JAVA_HOME/bin/javac" --release 17 -cp "$lib/*:$work/lib/*" -d "$work/classes" "${sources[@]}" "$work/made"/*.java

# One line: reports per second, matches, digest.
run() {
    case $1 in
        json-rules-engine | zen) node "$work/npm/$1.js" "$own/rules.json" "$work/made/reports.ndjson" "$rounds" ;;
        *) "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$lib/*:$work/lib/*:$work/classes" io.github.trustdoctor.bench.MeasurePeer \
            "$1" "$own/rules.json" "$work/made/reports.ndjson" "$rounds" ;;
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
