#!/bin/bash
# sarif.sh IOCTLINT PATH...: what ioctlint writes as SARIF passes Microsoft's SARIF Multitool (rule kinds Sarif and Ghas)
# with 0 errors and 0 warnings. IOCTLINT_SARIF_TOOL names that program; tools/setup --tests installs it where it can be had.
set -u
program=$1
shift

tool=${IOCTLINT_SARIF_TOOL:-}
if [[ -z $tool || ! -x $tool ]]; then
    echo "SKIPPED: no SARIF Multitool (tools/setup --tests installs it through npm; see IOCTLINT_SARIF_TOOL)"
    exit 0
fi
out=$(mktemp -d "${TEST_TMPDIR:-/tmp}/sarif.XXXXXX")
trap 'rm -rf "$out"' EXIT
# The validator is a .NET program: no ICU, no home folder to unpack into.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_BUNDLE_EXTRACT_BASE_DIR=$out HOME=$out

document=$out/ioctlint.sarif
"$program" check --output sarif="$document" "$@" >"$out/terminal" 2>&1
status=$?
if [[ $status != 1 || ! -s $document ]]; then
    cat "$out/terminal"
    echo "ioctlint ended with status $status; 1 (findings) and a SARIF file were expected"
    exit 1
fi

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
