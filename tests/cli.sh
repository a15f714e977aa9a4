#!/bin/bash
# cli.sh IOCTLINT PATH: exit statuses, complaints and what is written where. PATH is a file or folder with findings in it.
set -u
program=$1 input=$2
out=$(mktemp -d "${TEST_TMPDIR:-/tmp}/cli.XXXXXX")
trap 'rm -rf "$out"' EXIT
checked=0 failed=0

fail() {
    echo "FAIL $*"
    failed=$((failed + 1))
}
# run STATUS WORDS ARGUMENT...: ends with that status, and says these words on standard output or error.
run() {
    local wanted=$1 words=$2
    shift 2
    checked=$((checked + 1))
    "$program" "$@" >"$out/stdout" 2>"$out/stderr" </dev/null
    local status=$?
    [[ $status == "$wanted" ]] || fail "ioctlint $*: status $status instead of $wanted: $(head -c 500 "$out/stderr")"
    grep -qF -- "$words" "$out/stdout" "$out/stderr" || fail "ioctlint $*: nothing about '$words'"
}
# says WORDS: the run before said so on standard output.
says() { grep -qF -- "$1" "$out/stdout" || fail "standard output lacks '$1'"; }
silent() { [[ ! -s $out/stdout ]] || fail "standard output should be empty: $(head -c 200 "$out/stdout")"; }
same() { cmp -s "$1" "$2" || fail "$3: the bytes differ"; }

# A newcomer's first tries.
run 0 'ioctlint ' --version
run 0 'Examples:' --help
says 'Exit status'
run 0 'Examples:' help
run 2 'nothing to analyse'
run 2 'nothing to analyse' check

# Mistakes: status 2, the culprit and the remedy named, nothing on standard output.
run 2 'no-such-place' no-such-place
silent
mkdir "$out/empty"
run 2 "$out/empty" "$out/empty"
run 2 '--no-such-option' --no-such-option "$input"
run 2 "unknown rule 'no-such-rule'" --rule no-such-rule "$input"
silent
run 2 'ioctlint rules' --no-rule no-such-rule "$input"
run 2 'text, sarif, stats' --output yaml=- "$input"
run 2 'FORMAT=FILE' --output sarif "$input"
run 2 'cannot write' --output "text=$out/no/such/folder" "$input"
run 2 'error, warning, note, never' --fail-on=sometimes "$input"
run 2 'kernel, user' --mode=both "$input"
run 2 '32, 64' --bits=16 "$input"
run 2 'number of processes' -j many "$input"
run 2 'NAME=VALUE' -D =1 "$input"
run 2 'no folder' -I no-such-folder "$input"
run 2 'no folder' --wdk no-such-folder "$input"
run 2 'project, ir' --dump=nothing "$input"
run 2 'explain' explain
run 2 "unknown rule 'no-such-rule'" explain no-such-rule
run 2 'explain' rules too-much

# Findings and what they do to the exit status.
run 1 'Analysed' "$input"
says '['
grep -q $'\033' "$out/stdout" && fail "colour where there is no terminal"
[[ $(grep -c 'Analysed' "$out/stderr") == 1 ]] || fail "what was analysed is not said in one line of standard error"
cp "$out/stdout" "$out/by-default"
run 1 'Analysed' check "$input"
same "$out/by-default" "$out/stdout" "'check' changes nothing"
run 0 'Analysed' --fail-on=never "$input"
same "$out/by-default" "$out/stdout" "--fail-on changes only the status"
run 0 'No findings.' --no-rule all "$input"

# Reports: several at once, in files and on standard output.
run 1 'Analysed' --output "text=$out/text" --output "sarif=$out/sarif" --output stats=- "$input"
same "$out/by-default" "$out/text" "text in a file"
for word in '"units"' '"total"' '"with_errors"' '"modes"' '"kernel"' '"user"' '"synthesised"' '"partly_read"' '"findings"' \
    '"steps"' '"bounds_hit"' '"seconds"' '"cpu_seconds"' '"peak_mb"' '"gaps"'; do
    says "$word"
done
grep -q '"version": "2.1.0"' "$out/sarif" || fail "no SARIF in the file"

# However many processes work, the bytes are the same; so they are in the order the inputs are named.
for format in text sarif lines; do
    "$program" -j1 --output "$format=$out/$format.1" "$input" 2>/dev/null
    "$program" -j2 --output "$format=$out/$format.2" "$input" 2>/dev/null
    "$program" -j0 --output "$format=$out/$format.0" "$input" 2>/dev/null
    checked=$((checked + 1))
    same "$out/$format.1" "$out/$format.2" "$format with -j1 and -j2"
    same "$out/$format.1" "$out/$format.0" "$format with -j1 and -j0"
done

# The rules.
run 0 '"statement"' rules --format=json
run 0 '| id |' rules --format=markdown
run 0 'IOC' rules
rule=$(sed -n '1s/^\(IOC[0-9]*\) .*/\1/p' "$out/stdout")
name=$(awk 'NR == 1 { print $2 }' "$out/stdout")
run 0 "$name" explain "$rule"
cp "$out/stdout" "$out/by-id"
run 0 'https://' explain "$name"
same "$out/by-id" "$out/stdout" "explain by id and by name"
run 2 "did you mean '$name'" explain "${name}x"

echo "$checked runs, $failed failed"
[[ $failed == 0 ]]
