# Turns a facts table into C initialisers, one line a row, for facts.c and codes.c.
#
#   awk -f gen_facts.awk ddi.tsv > ddi_gen.inc
#   awk -f gen_facts.awk ioctl.tsv > ioctl_gen.inc
#
# In:  tab-separated columns named by the first line; rows sorted by name in byte order.
# Out: FACT(...) for a DDI, ROLE(...) besides for a callback whose level is documented, CODE(...) for a control code.
#      The columns present decide which table it is. A word that no column knows ends the build: a misspelt level would
#      read as "nothing is documented".

function complain(what)
{
    printf "%s:%d: %s\n", FILENAME, FNR, what > "/dev/stderr"
    failed = 1
    exit 1
}

function level(word)
{
    if (word ~ /^(PASSIVE|APC|DISPATCH|DIRQL|HIGH)$/)
        return "IRQL_" word
    # "Any level": the documentation has no upper bound.
    if (word == "ANY")
        return "IRQL_HIGH"
    if (word != "?")
        complain("'" word "' is no level: PASSIVE, APC, DISPATCH, DIRQL, HIGH, ANY or ?")
    return "IRQL_UNKNOWN"
}

function column(name)
{
    if (!(name in place))
        complain("there is no column '" name "'")
    return $(place[name])
}

function text(name, value)
{
    value = column(name)
    return value == "-" ? "\"\"" : "\"" value "\""
}

function flag(name)
{
    if (column(name) !~ /^[yn?]$/)
        complain("'" column(name) "' in column '" name "' is neither y, n nor ?")
    return column(name) == "y" ? "true" : "false"
}

function ddi(count)
{
    count = column("params") == "-" ? 0 : split(column("params"), unused, ",")
    printf "FACT(%s, %s, %s, %s, %s, %s, %s, %s, %d, %s, %s, %s, %s)\n", text("name"), text("header"),
        level(column("irql_min")), level(column("irql_max")), flag("irql_exact"), flag("irql_cond"),
        column("kind") == "callback" ? "true" : "false", flag("returns_ntstatus"), count, text("params"),
        text("irql_rule"), text("page"), text("framework")
}

# A page's address: "wdm/nc-wdm-io_timer_routine.md" of IO_TIMER_ROUTINE is NC:wdm.IO_TIMER_ROUTINE.
function uid(parts, file)
{
    split(column("page"), parts, "/")
    split(parts[2], file, "-")
    return "\"" toupper(file[1]) ":" file[2] "." column("name") "\""
}

# Only the upper bound: a bare DISPATCH_LEVEL on a callback's page may mean "at most" as well as "exactly".
function role(max)
{
    max = column("irql_max")
    if (column("kind") == "callback" && (max == "PASSIVE" || max == "APC" || max == "DISPATCH" || max == "DIRQL"))
        printf "ROLE(%s, %s, %s)\n", text("name"), level(max), uid()
}

function code(major)
{
    major = column("major_code")
    printf "CODE(%s, %s, %s, %s, %s, %s, %s)\n", text("name"), text("header"),
        major == "IRP_MJ_INTERNAL_DEVICE_CONTROL" ? "true" : "false",
        major == "IRP_MJ_DEVICE_CONTROL" ? "true" : "false", flag("parameters_others"),
        index(major, "|") ? "true" : "false", text("page")
}

BEGIN { FS = "\t" }
END { exit failed }

NR == 1 {
    for (i = 1; i <= NF; i++)
        place[$i] = i
    columns = NF
    is_code = "major_code" in place
    next
}

NF != columns { complain(NF " columns instead of " columns) }
is_code { code(); next }
{ ddi(); role() }
