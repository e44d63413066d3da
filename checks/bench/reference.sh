#!/usr/bin/env bash
# Measures the whole command on large logs: how many claims a second, and the most memory that it held.
#   checks/bench/reference.sh [STORY] [CLAIMS...]     (100000 and 1000000 unless said otherwise)
# STORY is a folder of examples/, such as jcpoa: its own log again and again, moved about; every instance of an
# agreement that takes parameters is answered by itself. Without a story it is a log for checks/bench/agreement.entente.
# Needs the tests compiled: mvn -q -pl checks -am test-compile
set -euo pipefail
cd "$(dirname "$0")/../.."
story=
if [ "$#" -gt 0 ] && [[ ! $1 =~ ^[0-9]+$ ]]; then
    story=$1
    shift
fi
[ "$#" -gt 0 ] || set -- 100000 1000000
text=checks/bench/agreement.entente
question=standing
if [ -n "$story" ]; then
    text=examples/$story/agreement.entente
    [ -f "$text" ] || { echo "there is no story $story: $text is missing" >&2; exit 2; }
    ! grep -q '^  takes ' "$text" || question=portfolio
fi

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

classes=checks/target/test-classes:target/launcher/entente.jar # as the launcher has built it

large_log() { # of so many claims
    if [ -n "$story" ]; then
        "$java" -cp "$classes" entente.checks.bench.StoryLog "examples/$story" "$1" 1
    else
        "$java" -cp "$classes" entente.checks.bench.LargeLog "$1" 1
    fi
}

for claims in "$@"; do
    large_log "$claims" >"$folder/evidence.jsonl"
    size=$(wc -c <"$folder/evidence.jsonl")
    begin=$(date +%s%N)
    ./entente "$question" "$text" --evidence "$folder/evidence.jsonl" >"$folder/answer" 2>"$folder/told" &
    memory=$(most_memory $!)
    wait $! && code=0 || code=$?
    took=$((($(date +%s%N) - begin) / 1000000))
    printf '%s %s claims, %s bytes: %s ms, %s claims/s, at most %s MB, exit %s, %s lines of answer\n' "${story:-bench}" "$claims" "$size" "$took" \
        $((claims * 1000 / took)) "$memory" "$code" "$(wc -l <"$folder/answer")"
    [ "$code" -eq 0 ] || [ "$code" -eq 3 ] || tail -3 "$folder/told"
done
