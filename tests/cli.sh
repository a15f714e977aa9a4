#!/bin/bash
# cli.sh IOCTLINT FOLDER: exit statuses, complaints and what is written where. FOLDER holds sources with findings in them;
# the folder around it holds many more, for what needs a run of some length.
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
# lacks WORDS: the run before said no such thing.
lacks() { ! grep -qF -- "$1" "$out/stdout" "$out/stderr" || fail "'$1' should not be said"; }
same() { cmp -s "$1" "$2" || fail "$3: the bytes differ"; }
# One function with one finding.
bad_source() {
    cat <<'END'
#include <ntddk.h>
NTSTATUS Wait(void)
{
    KEVENT event;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    KeWaitForSingleObject(&event, Executive, UserMode, FALSE, NULL);
    return STATUS_SUCCESS;
}
END
}

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
run 2 "unknown rule ''; 'ioctlint rules'" --rule= "$input"
run 2 "did you mean 'IOC0038'" --rule ioc38 "$input"
run 2 "unknown option '-x'" -x "$input"
run 2 "unknown option '-x'" --mode=kernel -xj "$input"
run 2 'takes no value' --help=all
run 2 'its value is missing' "$input" -j
run 2 'its value is missing' "$input" --output
run 2 "one of: text, sarif, stats" --output yaml=- "$input"
lacks 'lines'
run 2 'FORMAT=FILE' --output sarif "$input"
run 2 'FORMAT=FILE' --output text= "$input"
run 2 "there is no folder '$out/no/such'" --output "text=$out/no/such/folder" "$input"
run 2 'it is a folder' --output "text=$out" "$input"
run 2 'two reports go to standard output' --output text=- --output sarif=- "$input"
run 2 'two reports go to' --output "text=$out/both" --output "stats=$out/both" "$input"
[[ ! -e $out/both ]] || fail "a report was begun though the command line was wrong"
run 2 'error, warning, note, never' --fail-on=sometimes "$input"
run 2 'kernel, user' --mode=both "$input"
run 2 '32, 64' --bits=16 "$input"
for jobs in many -1 3.5 257 ''; do
    run 2 'number of processes' -j "$jobs" "$input"
done
for define in =1 1X -D '' 'A B' 'A(' 'A(x)y'; do
    run 2 'NAME=VALUE' -D "$define" "$input"
done
run 2 'no folder' -I no-such-folder "$input"
run 2 'no folder' -I "$0" "$input"
run 2 'no folder' --wdk no-such-folder "$input"
run 2 'no folder' --include no-such-folder "$input"
run 2 "two reports go to ./both" --output "text=both" --output "stats=./both" "$input"
run 2 "two reports go to /dev/stdout" --output "text=-" --output "stats=/dev/stdout" "$input"
run 2 'project, ir, program, engine, summaries' --dump=nothing "$input"
run 2 'leave --output away' --dump=ir --output text=- "$input"
run 2 "ioctlint rules" --format=json "$input"
run 2 'text, json, markdown' rules --format=yaml
run 2 "--output belongs to 'ioctlint check'" rules --output "text=$out/rules"
run 2 "--define belongs to 'ioctlint check'" explain -DX IOC0038
run 2 'explain' explain
run 2 'name one rule' explain one two
run 2 "unknown rule 'no-such-rule'" explain no-such-rule
run 2 'explain' rules too-much
echo 'not a source' >"$out/notes.txt"
run 2 'not a C or C++ source' "$out/notes.txt"
if [[ -w /dev/full ]]; then
    checked=$((checked + 2))
    "$program" rules >/dev/full 2>"$out/stderr"
    [[ $? == 2 ]] || fail "ioctlint rules on a full disk: no status 2"
    grep -q 'No space' "$out/stderr" || fail "ioctlint rules on a full disk: no word about it"
    "$program" --output stats=/dev/full "$input" >"$out/stdout" 2>"$out/stderr"
    [[ $? == 2 ]] || fail "a report on a full disk: no status 2"
    grep -q "/dev/full failed" "$out/stderr" || fail "a report on a full disk: no word about it"
    run 2 '"units"' --output text=/dev/full --output stats=- "$input"
fi

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
lacks 'no rule to run'
run 0 'no rule to run' --rule irql --no-rule irql "$input"
# A closed standard stream is no place for a channel or a report.
checked=$((checked + 3))
"$program" "$input" 2>"$out/stderr" >&-
[[ $? == 2 && $(grep -c 'writing' "$out/stderr") == 1 ]] || fail "standard output closed: $(cat "$out/stderr")"
"$program" --output "text=$out/text" "$input" 2>"$out/stderr" >&-
[[ $? == 1 ]] || fail "standard output closed, a report in a file: no status 1"
same "$out/by-default" "$out/text" "standard output closed, a report in a file"
"$program" "$input" >"$out/stdout" <&- 2>&-
[[ $? == 1 ]] || fail "standard error closed: no status 1"
same "$out/by-default" "$out/stdout" "standard error closed"

# Strange inputs: what is readable is read, what is not is named with its reason, and nothing else is lost.
mkdir -p "$out/odd/loop"
bad_source >"$out/odd/wait.c"
ln -s .. "$out/odd/loop/up"
ln -s nothing.c "$out/odd/dangling.c"
: >"$out/odd/empty.c"
{ echo '#include <ntddk.h>'; printf 'int numbers[] = {'; printf '1,%.0s' {1..50000}; echo '};'; } >"$out/odd/long.c"
run 1 '[stack-event-wait-not-kernelmode]' --rule=IOC0038 "$out/odd"
says '3 files, 1 function; all read in full'
run 1 '1 file, 1 function' --rule=IOC0038 "$out/odd/wait.c" "$out/odd/wait.c" "$out/odd/../odd/wait.c"
# A program large enough to be analysed by a process of its own; what comes after it is read by another one.
mkdir -p "$out/large/program" "$out/large/small"
bad_source | tee "$out/large/program/wait.c" >"$out/large/small/wait.c"
{
    echo '#include <ntddk.h>'
    for number in {1..1500}; do
        printf 'ULONG Turn%d(ULONG a, ULONG b)\n{\n    ULONG c = a * %d + b;\n' "$number" "$number"
        printf '    if (c > a && b != 3)\n        c += a ^ b;\n    return c + (a << 2) - b;\n}\n'
    done
} >"$out/large/program/large.c"
for jobs in 0 1 2; do
    run 1 '2 errors. Analysed 3 files, 1502 functions; all read in full.' -j "$jobs" --rule=IOC0038 "$out/large"
done
long=$(printf 'n%.0s' {1..200})
mkdir -p "$out/names/a b/$long/$long"
for name in 'a b/-x y.c' $'\303\274n\303\257.c' $'\377.c' "it's \"%s\".c" "a b/$long/$long/wait.c"; do
    bad_source >"$out/names/$name"
    run 1 "names/$name:6:5: error" --rule=IOC0038 "$out/names/$name"
done
(cd "$out/names" && cp "a b/-x y.c" -- -D.c)
run 1 '6 errors. Analysed 6 files, 6 functions; all read in full.' --rule=IOC0038 "$out/names"
checked=$((checked + 1))
# The compiler must not take a name for an option of its own.
case $program in /*) absolute=$program ;; *) absolute=$PWD/$program ;; esac
IOCTLINT_HOME=$(realpath "${IOCTLINT_HOME:-analyzer/wdk}")
export IOCTLINT_HOME
(cd "$out/names" && "$absolute" --rule=IOC0038 -- -D.c >"$out/stdout" 2>"$out/stderr")
grep -q '^-D.c:6:5: error' "$out/stdout" || fail "a source named -D.c: $(cat "$out/stderr")"
mkdir "$out/encodings"
bad_source | iconv -f UTF-8 -t UTF-16LE | { printf '\377\376'; cat; } >"$out/encodings/utf16.c"
{ printf '\357\273\277'; bad_source | sed 's/$/\r/'; } >"$out/encodings/crlf.c"
bad_source | sed 's|KeWait|/* \x1b[31m\xe9 */ KeWait|' >"$out/encodings/latin1.c"
bad_source | sed "s|KeWait|/* $(printf 'x%.0s' {1..2000}) */ KeWait|" >"$out/encodings/wide.c"
bad_source | iconv -f UTF-8 -t UTF-16BE | { printf '\376\377'; cat; } >"$out/encodings/utf16be.c"
{ bad_source; printf '\0'; } >"$out/encodings/nul.c"
printf '\377\376' >"$out/encodings/only-a-mark.c"
printf '\0\0\0' >"$out/encodings/only-nuls.c"
run 1 '6 errors. Analysed 8 files, 6 functions; all read in full.' --rule=IOC0038 "$out/encodings"
[[ $(grep -c '^      | *^~*$' "$out/stdout") == 6 ]] || fail "every finding shows its line, however long, with a caret"
says '/*  [31m'
mkdir "$out/torn"
echo 'int torn( {' >"$out/torn/torn.c"
head -c 2000 "$program" >"$out/torn/binary.c"
run 0 'with errors: 2 files (the first: ' "$out/torn"
lacks 'read in full'
run 0 "with errors: 1 file ($out/torn/torn.c:1: expected" "$out/torn/torn.c"
truncate -s 70M "$out/torn/huge.c"
run 0 "not analysed: 1 file ($out/torn/huge.c: the file cannot be read: it is larger than 64 MB" "$out/torn"
run 2 "not analysed: 1 file ($out/torn/huge.c: the file cannot be read: it is larger than 64 MB" "$out/torn/huge.c"
run 2 'no file could be read' "$out/torn/huge.c"
says "Nothing was analysed."
lacks "No findings"

# Projects and solutions: what they name and do not give is told with its place, and the rest is analysed.
mkdir -p "$out/made/good" "$out/made/torn" "$out/made/none"
bad_source >"$out/made/good/wait.c"
bad_source >"$out/made/torn/wait.c"
cat >"$out/made/good/good.vcxproj" <<'END'
<Project>
  <ItemGroup>
    <ClCompile Include="WAIT.c" />
    <ClCompile Include="sub\gone.c" />
    <ClCompile Include="$(SharedDir)far.c" />
    <ClCompile Include="$(IntDir)made.c;@(Others)" />
    <ClCompile Include="unused.c"><ExcludedFromBuild>true</ExcludedFromBuild></ClCompile>
  </ItemGroup>
</Project>
END
sed 's|^  </ItemGroup>|</Torn>|' "$out/made/good/good.vcxproj" >"$out/made/torn/torn.vcxproj"
echo '<Project/>' >"$out/made/none/none.vcxproj"
run 1 'Analysed 1 file, 1 function; not analysed: 2 files' --rule=IOC0038 "$out/made/good/good.vcxproj"
says "$out/made/good/sub/gone.c: $out/made/good/good.vcxproj:4 names it, but there is no such file"
says "line 5: only MSBuild knows what '\$(SharedDir)far.c' is"
grep -q 'good.vcxproj:5: .*; name that file or its folder too' "$out/stderr" || fail "no remedy for a path that only MSBuild knows"
lacks 'made.c'
lacks 'unused.c'
run 1 '2 errors. Analysed 2 files, 2 functions; not analysed: 5 files' --rule=IOC0038 "$out/made"
grep -q 'torn.vcxproj:8: not well-formed: ' "$out/stderr" || fail "a torn project file below an input is not told with its line"
run 1 'torn.vcxproj:8: not well-formed: ' --rule=IOC0038 "$out/made/torn/wait.c"
lacks 'gone.c'
run 2 'none.vcxproj: it compiles no C or C++ source' "$out/made/none/none.vcxproj"
run 2 'none: no C or C++ source there' "$out/made/none"
run 1 'none: no C or C++ source there' --rule=IOC0038 "$out/made/none" "$out/made/good/wait.c"
cp "$out/made/none/none.vcxproj" "$out/made/good/package.vcxproj"
truncate -s 70M "$out/made/none/none.vcxproj"
run 2 'none.vcxproj: it cannot be read: it is larger than 64 MB' "$out/made/none/none.vcxproj"
printf '%s\r\n' 'Microsoft Visual Studio Solution File, Format Version 12.00' \
    'Project("{8BC9}") = "good", "good\Good.vcxproj", "{1}"' EndProject \
    'Project("{8BC9}") = "lost", "lost\lost.vcxproj", "{2}"' EndProject >"$out/made/all.sln"
run 1 '1 error. Analysed 1 file, 1 function; not analysed: 3 files' --rule=IOC0038 "$out/made/all.sln"
says "made/lost/lost.vcxproj: $out/made/all.sln:4 names it, but there is no such file"
pair=$out/pair
cp -rL "$(dirname "$input")/project/pair" "$pair"
mkdir "$pair/.git" # a checkout: projects are looked for in all of it
run 0 "module $pair/left/left.vcxproj" --dump=project "$pair/left/left.vcxproj"
lacks right.vcxproj
run 0 "module $pair/left/left.vcxproj" --dump=project "$pair/common/common.c"
says "module $pair/right/right.vcxproj"
echo '<Solution><Project Path="torn/torn.vcxproj" /></Solution>' >"$out/made/one.slnx"
run 1 '1 error. Analysed 1 file, 1 function; not analysed: 3 files' --rule=IOC0038 "$out/made/one.slnx"
echo '<Solution><Project Path="good/package.vcxproj" /></Solution>' >"$out/made/one.slnx"
run 2 'one.slnx: its projects compile no C or C++ source' "$out/made/one.slnx"
: >"$out/made/none.sln"
run 2 'none.sln: it names no .vcxproj' "$out/made/none.sln"
# Compilation databases.
printf '[{"directory": ".", "file": "good/wait.c", "command": "cc -c good/wait.c"},\n{"file": "gone.c"}]' >"$out/made/made.json"
run 1 '1 error. Analysed 1 file, 1 function; not analysed: 1 file' --rule=IOC0038 "$out/made/made.json"
says "gone.c: $out/made/made.json:2 names it, but there is no such file"
printf '[{"file": "good/wait.c"},\n{"file"' >"$out/made/made.json"
run 1 "made.json:2: not a compile_commands.json: it ends too early; what it says above" --rule=IOC0038 "$out/made/made.json"
printf '\357\273\277[{"file": "good/wait.c", "n": -1e999999},\n\n{"file": 7}]' >"$out/made/made.json"
run 1 "made.json:3: not a compile_commands.json: a text in quotes is expected; what it says above" --rule=IOC0038 "$out/made/made.json"
printf '[{"file": "good/wait.c"},\n{"file": "\\q"}]' >"$out/made/made.json"
run 1 "made.json:2: not a compile_commands.json: inside a string, '\\' occurs" --rule=IOC0038 "$out/made/made.json"
{ printf '[{"file": "good/wait.c"}, {"unknown":'; printf '[%.0s' {1..1000}; } >"$out/made/made.json"
run 1 "made.json:1: not a compile_commands.json: nested too deeply" --rule=IOC0038 "$out/made/made.json"
printf '[{"directory": "C:\\\\w", "file": "a.c"}]' >"$out/made/made.json"
run 2 'none of its files is here, the first is C:/w/a.c; where it was made' "$out/made/made.json"
echo '{"version": 1}' >"$out/made/made.json"
run 2 'made.json:1: not a compile_commands.json: no list of compiler calls' "$out/made/made.json"
run 2 'an empty argument names no file' ''
run 2 'no-such.c: No such file' "$out/made/good/wait.c" "$out/made/no-such.c"
run 2 'neither a file nor a folder' /dev/null
run 2 "no driver kit in '$out/made'" --wdk "$out/made" "$input"
silent
mkdir -p "$out/kit/Include/10.0.1.0/km" "$out/kit/Include/10.0.1.0/shared"
run 1 'Analysed' --wdk "$out/kit" "$input"
# A folder whose path is too long for the system cannot be read, by root either.
(
    cd "$out/made/good" || exit
    name=$(printf 'n%.0s' {1..250})
    for _ in {1..20}; do mkdir "$name" && cd "$name" || exit; done
)
run 1 'the folder cannot be read: File name too long' --rule=IOC0038 "$out/made/good"
if [[ $(id -u) != 0 ]]; then
    chmod 000 "$out/made/torn" "$out/made/good/wait.c"
    run 2 "torn: the folder cannot be read: Permission denied" "$out/made/torn"
    run 2 "wait.c: the file cannot be read: Permission denied" "$out/made/good/wait.c"
    chmod 755 "$out/made/torn"
fi

# Defines and header folders reach the sources.
mkdir -p "$out/flags/inc"
echo '#define WAIT_MODE UserMode' >"$out/flags/inc/mode.h"
bad_source | sed 's|^NTSTATUS|#ifdef HAS_MODE\n#include <mode.h>\n#endif\nNTSTATUS|; s|UserMode|WAIT_MODE|' >"$out/wait-mode.c"
run 0 'No findings.' -D WAIT_MODE=KernelMode --rule=IOC0038 "$out/wait-mode.c"
run 1 'UserMode' -DWAIT_MODE=UserMode --rule=IOC0038 "$out/wait-mode.c"
run 1 'UserMode' -D HAS_MODE -I "$out/flags/inc" --rule=IOC0038 "$out/wait-mode.c"

# Files that go away between listing and reading are told, and cost nothing else.
mkdir "$out/fleeting"
for i in {1..300}; do echo "int f$i(void) { return $i; }" >"$out/fleeting/f$i.c"; done
bad_source >"$out/fleeting/a.c"
"$program" -j1 --rule=IOC0038 "$out/fleeting" >"$out/stdout" 2>"$out/stderr" </dev/null &
parent=$!
sleep 0.2
rm -f "$out"/fleeting/f*.c
wait "$parent"
status=$?
checked=$((checked + 1))
[[ $status == 1 ]] || fail "files that went away: status $status"
grep -q 'not analysed' "$out/stderr" && { grep -q 'No such file' "$out/stderr" || fail "files that went away: no reason"; }

# A process that dies takes the file it was reading, and nothing else: the others work on, and the file is named.
"$program" -j1 --rule=IOC0038 --fail-on=never "$(dirname "$input")" >"$out/stdout" 2>"$out/stderr" </dev/null &
parent=$! child=
for _ in {1..500}; do
    read -r child _ 2>/dev/null <"/proc/$parent/task/$parent/children" && [[ -n $child ]] && break
    sleep 0.01
done
sleep 0.2
if [[ -n $child ]] && kill -9 "$child" 2>/dev/null; then
    checked=$((checked + 1))
    wait "$parent"
    status=$?
    # Most of the time goes into reading; a kill in an analysis costs a module's findings, and the run says so with 2.
    [[ $status == 0 || $status == 2 ]] || fail "a killed process: status $status"
    grep -q 'broke down with signal 9' "$out/stderr" || fail "a killed process is not told"
    [[ $(grep -c ' error: ' "$out/stdout") -gt 2 ]] || fail "a killed process cost more than its job"
    [[ $status == 2 ]] || says 'not analysed: 1 file ('
else
    wait "$parent"
    echo "no process could be killed here"
fi

# Reports: several at once, in files and on standard output.
run 1 'Analysed' --output "text=$out/text" --output "sarif=$out/sarif" --output stats=- "$input"
same "$out/by-default" "$out/text" "text in a file"
for word in '"units"' '"total"' '"with_errors"' '"modes"' '"kernel"' '"user"' '"synthesised"' '"partly_read"' '"findings"' \
    '"steps"' '"bounds_hit"' '"seconds"' '"cpu_seconds"' '"peak_mb"' '"gaps"'; do
    says "$word"
done
grep -q '"version": "2.1.0"' "$out/sarif" || fail "no SARIF in the file"

# Colour is for a terminal, and for who has not said no.
if script -qec true /dev/null </dev/null >/dev/null 2>&1; then
    on_terminal() { script -qec "$(printf '%q ' "$@")" /dev/null </dev/null; }
    checked=$((checked + 3))
    export TERM=xterm
    NO_COLOR='' on_terminal "$program" "$input" | grep -q $'\033\[1;3' || fail "no colour on a terminal"
    NO_COLOR=1 on_terminal "$program" "$input" | grep -q $'\033\[1' && fail "colour in spite of NO_COLOR"
    TERM=dumb on_terminal "$program" "$input" | grep -q $'\033\[1' && fail "colour on a dumb terminal"
fi

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
