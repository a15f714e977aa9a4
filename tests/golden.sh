#!/bin/bash
# golden.sh [--accept] PROGRAM ROOM FOLDER: dumps each source of FOLDER that has a .golden beside it and compares the two.
# A golden's first line may be `# options: ...`: options of that dump.
# To accept what is printed now (from the workspace root):
#   tests/golden.sh --accept bazel-bin/analyzer/cli/ioctlint ROOM testdata/ROOM
set -u
[[ ${1:-} != --accept ]] || { ACCEPT=1; shift; }
program=$1 room=$2 folder=$3
checked=0 failed=0
out=$(mktemp -d "${TEST_TMPDIR:-/tmp}/golden.XXXXXX")
trap 'rm -rf "$out"' EXIT

for golden in "$folder"/*.golden; do
    [[ -e $golden ]] || break
    stem=${golden%.golden}
    source=
    for candidate in "$stem".c "$stem".cpp "$stem"; do
        [[ -e $candidate ]] && source=$candidate && break
    done
    if [[ -z $source ]]; then
        echo "$golden has no source beside it"
        failed=$((failed + 1))
        continue
    fi
    checked=$((checked + 1))
    options=$(sed -n '1s/^# options: //p' "$golden")
    {
        [[ -z $options ]] || echo "# options: $options"
        # Findings do not matter here: only status 2 means that the dump itself failed.
        # shellcheck disable=SC2086
        "$program" check --dump="$room" $options "$source" 2>"$out/stderr"
        status=$?
    } >"$out/now"
    if [[ $status -gt 1 ]]; then
        echo "$source: status $status"
        cat "$out/stderr"
        failed=$((failed + 1))
    elif [[ -n ${ACCEPT:-} ]]; then
        cp "$out/now" "$golden"
    elif ! diff -u --label "$golden" --label "now" "$golden" "$out/now"; then
        failed=$((failed + 1))
    fi
done
echo "$checked dumps compared, $failed failed"
[[ $checked -gt 0 && $failed == 0 ]]
