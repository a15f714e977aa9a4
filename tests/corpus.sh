#!/bin/bash
# corpus.sh IOCTLINT TABLES: runs ioctlint over checkouts of public driver repositories and compares what it says
# with the verdicts of people who read every finding. TABLES is the folder testdata/corpus (columns: its README.md).
# IOCTLINT_CORPUS names the folder with the checkouts, each under the last part of its repository's name; without
# it there is nothing to do. A checkout at another commit is left out: verdicts hold for one commit only.
# Ends with 1 when something is new (an error or warning nobody has judged), lost (judged true, no longer said) or
# back (judged false, mended once, said again). IOCTLINT_CORPUS_SECONDS bounds one run (default 900).
set -u
program=$(realpath "$1") tables=$(realpath "$2")
[[ -z ${IOCTLINT_HOME:-} ]] || IOCTLINT_HOME=$(realpath "$IOCTLINT_HOME") # runs change their folder
corpus=${IOCTLINT_CORPUS:-}
if [[ -z $corpus || ! -d $corpus ]]; then
    echo 'SKIPPED: no checkouts (IOCTLINT_CORPUS)'
    exit 0
fi
out=$(mktemp -d "${TEST_TMPDIR:-/tmp}/corpus.XXXXXX")
trap 'rm -rf "$out"' EXIT
: >"$out/ran"
: >"$out/found"
failed=0

# usable CHECKOUT COMMIT: says why not.
usable() {
    local head
    if [[ ! -d $1 ]]; then
        echo "SKIPPED $1: no checkout"
        return 1
    fi
    head=$(git -c safe.directory='*' -C "$1" rev-parse HEAD 2>/dev/null) || return 0
    [[ $head == "$2" ]] && return 0
    echo "SKIPPED $1: at $head, the verdicts are for $2"
    return 1
}

# run REPOSITORY CHECKOUT FOLDER: the findings go to found, one line each: repository, path, function, rule,
# severity, line, message.
run() {
    local status
    (cd "$2" && timeout "${IOCTLINT_CORPUS_SECONDS:-900}" "$program" -j 1 --output "lines=$out/lines" \
        --fail-on=never "$3" >"$out/log" 2>&1 </dev/null)
    status=$?
    if [[ $status != 0 ]]; then
        echo "FAIL $1 $3: status $status: $(tail -n 1 "$out/log")"
        failed=1
        return
    fi
    printf '%s\t%s\n' "$1" "$3" >>"$out/ran"
    awk -F'\t' -v OFS='\t' -v repo="$1" \
        '$1 == "finding" { sub(/^\.\//, "", $4); print repo, $4, $7, $2, $3, $5, $8 }' "$out/lines" >>"$out/found"
}

while IFS=$'\t' read -r repo commit folder; do
    [[ $repo == repository || -z $repo ]] && continue
    checkout=$corpus/${repo##*/}
    if [[ $repo != "${last:-}" ]]; then
        last=$repo wanted=1
        usable "$checkout" "$commit" || wanted=0
    fi
    [[ $wanted == 1 ]] && run "$repo" "$checkout" "$folder"
done <"$tables/runs.tsv"

awk -F'\t' '
FILENAME == ARGV[1] { n_ran++; ran_repo[n_ran] = $1; ran_folder[n_ran] = $2 "/"; next }
FILENAME == ARGV[2] {
    if (FNR == 1)
        next
    key = $1 FS $3 FS $4 FS $5
    verdict[key] = $6
    n_rows++
    row[n_rows] = key
    next
}
{
    key = $1 FS $2 FS $3 FS $4
    where = $1 " " $2 ":" $6 ": " $5 ": " $7 " [" $4 "]"
    if (!(key in found)) {
        found[key] = where
        order[++n_found] = key
        severity[key] = $5
    } else if ($5 == "error" || severity[key] == "note") {
        severity[key] = $5
    }
    n_said++
}
# Only what a finished run looked at can be lost.
function looked_at(key,    part, i) {
    split(key, part, FS)
    for (i = 1; i <= n_ran; i++)
        if (ran_repo[i] == part[1] && (ran_folder[i] == "./" || index(part[2], ran_folder[i]) == 1))
            return 1
    return 0
}
function name(key,    part) {
    split(key, part, FS)
    return part[1] " " part[2] " " (part[3] == "" ? "-" : part[3]) " [" part[4] "]"
}
END {
    for (i = 1; i <= n_found; i++) {
        key = order[i]
        if (!(key in verdict) && severity[key] != "note") {
            print "new: " found[key]
            n_new++
        } else if (verdict[key] == "mended") {
            print "back: " found[key]
            n_back++
        }
    }
    for (i = 1; i <= n_rows; i++) {
        key = row[i]
        if (key in found) {
            kept[verdict[key]]++
        } else if (looked_at(key)) {
            if (verdict[key] == "true") {
                print "lost: " name(key)
                n_lost++
            } else if (verdict[key] == "false") {
                print "improved (make it mended): " name(key)
                n_improved++
            } else if (verdict[key] != "mended") {
                print "gone (" verdict[key] "): " name(key)
                n_gone++
            }
        }
    }
    printf "%d runs, %d findings at %d keys: %d true, %d false, %d advice, %d undecided", n_ran, n_said, n_found,
        kept["true"], kept["false"], kept["advice"], kept["undecided"]
    printf "; %d new, %d lost, %d back, %d improved, %d gone\n", n_new, n_lost, n_back, n_improved, n_gone
    exit n_new + n_lost + n_back > 0
}' "$out/ran" "$tables/verdicts.tsv" "$out/found" || failed=1
exit "$failed"
