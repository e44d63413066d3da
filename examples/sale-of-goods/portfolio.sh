#!/usr/bin/env bash
# Writes a portfolio of sales and asks where it stands:
#   examples/sale-of-goods/portfolio.sh [INSTANCES [SEED [DAY]]]     (10000, 1, 2024-12-31 unless said otherwise)
# Needs the tests compiled: mvn -q -pl checks -am test-compile
set -euo pipefail
cd "$(dirname "$0")/../.."
instances=${1:-10000} seed=${2:-1} day=${3:-2024-12-31}

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

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$(find_java)" -cp checks/target/test-classes entente.checks.bench.SalePortfolio "$instances" "$seed" >"$folder/portfolio.jsonl"
printf '%s sales, %s claims\n' "$instances" "$(wc -l <"$folder/portfolio.jsonl")"
./entente portfolio examples/sale-of-goods/agreement.entente --evidence "$folder/portfolio.jsonl" --on "$day"
