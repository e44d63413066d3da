#!/usr/bin/env bash
# Measures the examination on texts of a large accord: time, the most memory held, and what each kind of finding costs.
#   checks/bench/examine.sh [UNDERTAKINGS...]     (12 50 200 578 unless said otherwise)
# Needs the tests compiled: mvn -q -pl checks -am test-compile
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "$#" -gt 0 ] || set -- 12 50 200 578

find_java() { # as the tests are compiled for 25, a default that is older will not do
    local jdk
    for jdk in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/*; do
        if grep -Eqs '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$jdk/release"; then
            echo "$jdk/bin/java"
            return
        fi
    done
    echo java
}

java=$(find_java)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
./entente --help >/dev/null

most_memory() { # of a process, in MB, for as long as it lives
    local most=0 now
    while now=$(awk '/^VmHWM/ { print $2 }' "/proc/$1/status" 2>/dev/null) && [ -n "$now" ]; do
        most=$now
        sleep 0.1
    done
    echo $((most / 1024))
}

for size in "$@"; do
    "$java" -cp checks/target/test-classes entente.checks.bench.LargeText "$size" 1 >"$folder/$size.entente"
    begin=$(date +%s%N)
    ./entente examine "$folder/$size.entente" --budget 600 --json >"$folder/answer" 2>"$folder/told" &
    memory=$(most_memory $!)
    wait $! && code=0 || code=$?
    took=$((($(date +%s%N) - begin) / 1000000))
    printf '%s undertakings: %s ms, at most %s MB, exit %s, %s findings, %s undecided\n' "$size" "$took" "$memory" "$code" \
        "$(grep -c '"headline"' "$folder/answer")" "$(awk '/"undecided"/,/\]/' "$folder/answer" | grep -c '"why"')"
    awk '/"took"/,/\]/' "$folder/answer" | tr -d '\n' | grep -oE '"X1[0-9]+",[^}]*' | tr -d '" ' |
        sed 's/,milliseconds:/ /' | awk '{ printf "    %s %6d ms\n", $1, $2 }'
    [ "$code" -ne 4 ] || cat "$folder/told"
done
