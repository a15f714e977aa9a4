#!/bin/bash
# registry.sh IOCTLINT: every rule says all that a rule must say of itself, and has examples enough. Runs at the workspace
# root (or in its runfiles).
set -u
program=$1
out=$(mktemp -d "${TEST_TMPDIR:-/tmp}/registry.XXXXXX")
trap 'rm -rf "$out"' EXIT
failed=0
fail() {
    echo "FAIL $*"
    failed=$((failed + 1))
}

"$program" rules --format=json >"$out/json" || fail "ioctlint rules --format=json ended with status $?"
"$program" rules --format=names | cut -f1 | sort >"$out/registered"

# A rule in the folders is a rule of the program, and the other way round.
for rule in rules/*/*.c; do
    [[ -e $rule ]] || break
    basename "$rule" .c | tr _ -
done | sort >"$out/in-folders"
diff "$out/in-folders" "$out/registered" >"$out/difference" ||
    fail "rules/ and the registry differ: $(tr '\n' ' ' <"$out/difference")"

# The listing has one member a line: `   "key": value,`. Every member of every rule is held against what it must be.
awk '
    function complain(what) { printf "FAIL %s: %s\n", name, what; bad = 1 }
    function is_prose(key, value) { if (value !~ /[.!?]$/) complain(key " must be whole sentences: \"" value "\"") }
    /^ \{/ { name = "?"; split("", seen) }
    /^  "/ {
        key = $0; sub(/^  "/, "", key); sub(/".*/, "", key)
        value = $0; sub(/^  "[a-z_]*": /, "", value); sub(/,$/, "", value)
        plain = value; gsub(/^"|"$/, "", plain)
        seen[key] = 1
        if (key == "id") {
            if (plain !~ /^IOC[0-9][0-9][0-9][0-9]$/) complain("id " plain)
            if (ids[plain]++) complain("id " plain " is taken")
        }
        if (key == "name") { name = plain; if (plain !~ /^[a-z0-9]+(-[a-z0-9]+)+$/) complain("its name is no kebab-case") }
        if (key == "priority" && plain !~ /^P(0[abc]|1|2)$/) complain("priority " plain)
        if (key == "severity" && plain !~ /^(error|warning|note)$/) complain("severity " plain)
        if (key == "summary" && (length(plain) > 80 || plain == "" || plain ~ /\.$/))
            complain("a summary has at most 80 bytes and no final stop: " plain)
        if (key == "statement" || key == "why" || key == "fix" || key == "limits") is_prose(key, plain)
        if (key == "sources" && value !~ /"(N[A-Z]:[a-z0-9_]+\.[^"]+|[a-z0-9]+:[^"]+)"/) complain("no documented page")
        if (key == "urls" && value ~ /(\[|, )"[^h]/) complain("a page without an address: " value)
    }
    /^ \}/ {
        split("id name priority severity category preview sources urls seed_statements summary statement why fix limits", keys)
        for (i in keys) if (!(keys[i] in seen)) complain("says nothing of " keys[i])
    }
    END { exit bad }
' "$out/json" || failed=$((failed + 1))

# Every checkable statement of the founding documents is named by a registered rule that the table gives it.
awk -F'\t' '
    FNR == NR {
        if (/^  "name": /) { name = $0; sub(/^  "name": "/, "", name); sub(/",?$/, "", name) }
        if (/^  "seed_statements": /) { line = $0; while (match(line, /S[0-9]+-[0-9]+/)) { says[substr(line, RSTART, RLENGTH) " " name] = 1; line = substr(line, RSTART + RLENGTH) } }
        next
    }
    /^#/ { next }
    {
        n = split($2, rules, ","); found = 0
        for (i = 1; i <= n; i++) found += ($1 " " rules[i]) in says
        if (!found) { printf "FAIL statement %s is enforced by no registered rule (%s)\n", $1, $2; bad = 1 }
    }
    END { exit bad }
' "$out/json" testdata/seeds.tsv || failed=$((failed + 1))

# Examples: functions ending in _bad and _ok, two of each at least. The headline rules (priority P0a) show every case the
# documentation tells apart: twelve or more, good ones in the majority.
# Definitions at the margin; prototypes end in a semicolon.
count() { cat "$1"/*.c "$1"/*.cpp 2>/dev/null | grep -E "^[A-Za-z_][A-Za-z0-9_ *]*_$2 ?\\(" | grep -vcE ";[[:space:]]*(//.*)?$"; }
for rule in rules/*/*.c; do
    [[ -e $rule ]] || break
    folder=testdata/${rule#rules/}
    folder=${folder%.c}
    bad=$(count "$folder" bad) good=$(count "$folder" ok)
    # A rule about definitions has no functions to show: its comments count.
    expects=$(cat "$folder"/bad* 2>/dev/null | grep -c "// expect: ") oks=$(cat "$folder"/good* 2>/dev/null | grep -c "// ok: ")
    [[ $((bad > expects ? bad : expects)) -ge 2 && $((good > oks ? good : oks)) -ge 2 ]] ||
        fail "$folder: $bad bad and $good good functions are too few"
    grep -q 'priority = "P0a"' "$rule" || continue
    [[ $((bad + good)) -ge 12 ]] || fail "$folder: $((bad + good)) functions are too few for a headline rule"
    [[ $good -gt $bad ]] || fail "$folder: good functions ($good) must outnumber bad ones ($bad)"
done

echo "$(wc -l <"$out/registered") rules, $failed failures"
[[ $failed == 0 ]]
