#!/bin/bash
# sarif.sh IOCTLINT PATH...: what ioctlint writes as SARIF tells its paths with the right levels, and passes Microsoft's SARIF
# Multitool (rule kinds Sarif and Ghas) with 0 errors and 0 warnings. IOCTLINT_SARIF_TOOL names that program; tools/setup
# --tests installs it where it can be had.
set -u
program=$1
shift

out=$(mktemp -d "${TEST_TMPDIR:-/tmp}/sarif.XXXXXX")
trap 'rm -rf "$out"' EXIT
document=$out/ioctlint.sarif
"$program" check --output sarif="$document" "$@" >"$out/terminal" 2>&1
status=$?
if [[ $status != 1 || ! -s $document ]]; then
    cat "$out/terminal"
    echo "ioctlint ended with status $status; 1 (findings) and a SARIF file were expected"
    exit 1
fi

# SARIF 2.1.0, 3.38.10: the level of a location is its depth of calls. So what follows "is called." is one deeper, and nothing
# else is, but for steps of a function whose call is not told ("In 'f': ...").
awk '
/"threadFlows"/ { before = -1 }
/"nestingLevel": [0-9]+/ {
    match($0, /"nestingLevel": [0-9]+/)
    level = substr($0, RSTART + 16, RLENGTH - 16) + 0
    wanted = before < 0 ? level : before + was_call
    is_nested = $0 ~ /"text": "In \047[^\047]*\047: /
    if ((was_call && before >= 0 && level != wanted) || (!is_nested && before >= 0 && level > wanted)) {
        print "level " level " after " before (was_call ? " and a call" : "") ": " $0
        n_wrong++
    }
    n++
    before = level
    was_call = $0 ~ /\047 is called\."/
}
END { print n + 0 " locations on paths, " n_wrong + 0 " at a wrong level"; exit n == 0 || n_wrong > 0 }' "$document" || exit 1

tool=${IOCTLINT_SARIF_TOOL:-}
if [[ -z $tool || ! -x $tool ]]; then
    echo "SKIPPED: no SARIF Multitool (tools/setup --tests installs it through npm; see IOCTLINT_SARIF_TOOL)"
    exit 0
fi
# The validator is a .NET program: no ICU, no home folder to unpack into.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_BUNDLE_EXTRACT_BASE_DIR=$out HOME=$out

said=$out/said
"$tool" validate "$document" --rule-kind "Sarif;Ghas" --level "Error;Warning;Note" \
    -o "$out/validation.sarif" >"$said" 2>&1
status=$?
# Its exit status is 0 even on errors, and it is silent about a document that it cannot read at all: a good document of
# ours always gets notes (it embeds no file contents), so no note means that nothing was checked.
if [[ $status != 0 ]] || grep -qE '(: |\) ?: )(error|warning) ' "$said" || ! grep -q ': note SARIF' "$said"; then
    head -c 20000 "$said"
    echo "the validator ended with status $status; it must name no error and no warning, and at least one note"
    exit 1
fi
grep -c '"ruleIndex"' "$document" | sed 's/$/ lines with a result; 0 errors, 0 warnings/'
