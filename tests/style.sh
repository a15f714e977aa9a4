#!/bin/bash
# Holds the tree against the few rules that no compiler knows. Runs at the workspace root (or in its runfiles).
set -u
TEST_TMPDIR=${TEST_TMPDIR:-$(mktemp -d)}
failed=0
complain() { printf '%s\n' "$*"; failed=1; }
# complain_lines MESSAGE: each line of standard input is an offence.
complain_lines() {
    local line
    while IFS= read -r line; do complain "$line: $1"; done
}
sources() { find -L "$@" -name '*.[ch]' 2>/dev/null; }

# Clang's types end at the front end's door.
sources analyzer rules | grep -v '^analyzer/frontend/' |
    xargs -r grep -nE '\bCX[A-Z][A-Za-z]+\b|\bclang_[a-z]+[A-Z]|clang-c/' > "$TEST_TMPDIR/cx"
complain_lines "libclang outside analyzer/frontend" < "$TEST_TMPDIR/cx"

# Which rooms a room may include.
may_use() {
    case $1 in
        base) echo base ;;
        ir | project | report | wdk) echo "base $1" ;;
        frontend) echo "base ir project frontend" ;;
        program) echo "base ir wdk program" ;;
        engine) echo "base ir wdk program engine" ;;
        *) echo "base project ir frontend wdk program engine report cli" ;;
    esac
}
for folder in analyzer/*/; do
    room=$(basename "$folder")
    allowed=$(may_use "$room" | tr ' ' '|')
    sources "$folder" | grep -v '^analyzer/wdk/include/' |
        xargs -r grep -nHoE '^ *# *include "[^"]*"' | grep -vE "# *include \"analyzer/($allowed)/" > "$TEST_TMPDIR/inc"
    complain_lines "not a room that $room may use" < "$TEST_TMPDIR/inc"
done
sources rules | xargs -r grep -nHoE '^ *# *include "[^"]*"' | grep -vE '# *include "analyzer/engine/rule.h"' > "$TEST_TMPDIR/inc"
complain_lines "a rule includes analyzer/engine/rule.h only" < "$TEST_TMPDIR/inc"

# Every rule has its documentation by example, and every example its rule.
rules=0
for rule in rules/*/*.c; do
    [[ -e $rule ]] || break
    rules=$((rules + 1))
    folder=testdata/${rule#rules/}
    folder=${folder%.c}
    for kind in bad good; do
        [[ -e $folder/$kind.c || -e $folder/$kind.cpp ]] || complain "$rule: no $folder/$kind.c or $kind.cpp"
    done
done
for example in testdata/*/*/bad.c testdata/*/*/bad.cpp; do
    [[ -e $example ]] || continue
    folder=$(dirname "${example#testdata/}")
    [[ -e rules/$folder.c ]] || complain "$example: no rules/$folder.c"
done
for hidden in rules/*/BUILD* testdata/*/BUILD* testdata/*/*/BUILD*; do
    [[ -e $hidden ]] && complain "$hidden hides files from the registry or the tests"
done

# What users may say is told to them: by --help (the strings of options.c) and by README.md.
sed -n 's/^    {"\([a-z-]*\)", [a-z]*_argument.*/\1/p' analyzer/cli/options.c | grep -vE '^(engine-tests|include-root)$' > "$TEST_TMPDIR/options"
[[ -s $TEST_TMPDIR/options ]] || complain "analyzer/cli/options.c: no options found"
while read -r option; do
    grep -qE -- "^ *\".*--$option\b" analyzer/cli/options.c || complain "--help says nothing of --$option"
    grep -qE -- "--$option\b" README.md || complain "README.md says nothing of --$option"
done < "$TEST_TMPDIR/options"

# C is the language of the product.
find -L analyzer rules tests -name '*.py' -o -name '*.cc' -o -name '*.cpp' -o -name '*.cxx' |
    grep -v '^analyzer/wdk/include/' > "$TEST_TMPDIR/other"
complain_lines "only C here" < "$TEST_TMPDIR/other"

# Very long lines (the aim is 110 columns) and tabs.
sources analyzer rules tests | grep -v '^analyzer/wdk/include/' | xargs -r awk '
    length > 150 { print FILENAME ":" FNR ": line of " length " columns" }
    /\t/ { print FILENAME ":" FNR ": tab" }
' > "$TEST_TMPDIR/lines"
complain_lines "style" < "$TEST_TMPDIR/lines"

[[ $failed == 0 ]] && echo "style holds ($rules rules)"
exit "$failed"
