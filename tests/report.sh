#!/bin/bash
# report.sh [--accept] PROGRAM FOLDER OPTION...: every FORMAT.golden of FOLDER (text, sarif, stats) is the report that
# `ioctlint OPTION... FOLDER` writes, but for what differs between machines and runs.
# To accept what is written now (from the workspace root): as the test runs it, with --accept in front:
#   tests/report.sh --accept bazel-bin/analyzer/cli/ioctlint testdata/report --rule NAME...
set -u
[[ ${1:-} != --accept ]] || { ACCEPT=1; shift; }
program=$1 folder=$2
shift 2
checked=0 failed=0
out=$(mktemp -d "${TEST_TMPDIR:-/tmp}/report.XXXXXX")
trap 'rm -rf "$out"' EXIT

# Where it ran, how long it took, and how many steps the engine of today needs.
steady() {
    sed -e "s|file://[^\"]*/\"|file:///workspace/\"|" -e '/"seconds"/s/[0-9][0-9.]*/N/g' \
        -e '/"\(steps\|cpu_seconds\|peak_mb\)"/s/[0-9][0-9.]*/N/'
}

for golden in "$folder"/*.golden; do
    [[ -e $golden ]] || break
    format=$(basename "$golden" .golden)
    checked=$((checked + 1))
    # Findings do not matter here: only status 2 means that the report itself failed.
    "$program" check --output "$format=$out/report" "$@" "$folder" 2>"$out/stderr"
    status=$?
    steady <"$out/report" >"$out/now"
    if [[ $status -gt 1 ]]; then
        echo "$golden: status $status"
        cat "$out/stderr"
        failed=$((failed + 1))
    elif [[ -n ${ACCEPT:-} ]]; then
        cp "$out/now" "$golden"
    elif ! diff -u --label "$golden" --label "now" "$golden" "$out/now"; then
        failed=$((failed + 1))
    fi
done
echo "$checked reports compared, $failed failed"
[[ $checked -gt 0 && $failed == 0 ]]
