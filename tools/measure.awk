# Counts function bodies from `--dump=ir` of a folder: by family of drivers, by whether they touch requests, and
# by what kept them from being clean. In: the dump. Out: three tables. The one idea: a unit belongs to the
# framework whose functions or types its own code names, and a body is blamed on the stand-ins that its text,
# or a record it names, holds.
#
# A family needs no list of headers: what a unit includes and does not use does not matter. Bodies in
# headers, and those of global initialisers, are left out, as in the stats.

function family_of(line) {
    if (line ~ /(^|[^A-Za-z])(Flt[A-Z][a-z]|PFLT_)/) return "flt"
    if (line ~ /(^|[^A-Za-z])(StorPort[A-Z]|ScsiPort[A-Z]|PHW_INITIALIZATION_DATA|PSCSI_REQUEST_BLOCK)/)
        return "storport"
    if (line ~ /(^|[^A-Za-z])(Ks[A-Z][a-z]|Pc[A-Z][a-z]+|Acx[A-Z]|PKS[A-Z]|KSP[A-Z]+|IMini[a-z]+)/)
        return "ks/audio"
    if (line ~ /(^|[^A-Za-z])(IPort[A-Z]|PPORT[A-Z])/)
        return "ks/audio"
    if (line ~ /(^|[^A-Za-z])(Ndis[A-Z]|NDIS_|PNDIS_|PNET_BUFFER|Fwps[A-Z])/) return "ndis"
    return ""
}

function touches_requests(line) {
    return line ~ /(^|[^A-Za-z_])(P?IRP|WDFREQUEST|WDFIOTARGET|PIO_STACK_LOCATION|IOCTL_[A-Z]|FSCTL_[A-Z])/
}

# The invented names behind a record, through the records inside it.
function add_cause(name) {
    sub(/^_syn_/, "", name)
    # A member that was made up has a type of its own: its record is to blame.
    if (match(name, /[A-Za-z0-9]__/)) name = substr(name, 1, RSTART)
    if (name != "" && name != "any") cause[name] = 1
}

function blame_record(tag, depth,    list, i, n) {
    if (depth > 6 || (tag in blamed_record)) return
    blamed_record[tag] = 1
    n = split(parts[tag], list, " ")
    for (i = 1; i <= n; i++)
        blame_name(list[i], depth + 1)
    if (!n) add_cause(tag)
}

function tag_of(name) {
    if (name in hollow) return name
    if (("_" name) in hollow) return "_" name
    if (name ~ /^P/) {
        name = substr(name, 2)
        if (name in hollow) return name
        if (("_" name) in hollow) return "_" name
    }
    return ""
}

function blame_name(name, depth,    tag) {
    tag = tag_of(name)
    if (tag != "") { blame_record(tag, depth); return }
    add_cause(name)
}

function blame_line(line,    word) {
    while (match(line, /@?[A-Za-z_][A-Za-z_0-9]*[A-Za-z0-9]~?/)) {
        word = substr(line, RSTART, RLENGTH)
        line = substr(line, RSTART + RLENGTH)
        if (word ~ /~$/ && line !~ /^[A-Za-z_]/) blame_name(substr(word, 1, length(word) - 1), 0)
        else if (word ~ /^@/) { if (substr(word, 2) in stand_in) add_cause(substr(word, 2)) }
        else if (tag_of(word) != "") blame_name(word, 0)
    }
}

# Constants that were made up count from 0x7e000000 and show their names.
function blame_constants(line,    word) {
    while (match(line, /(^|[^0-9])2113[0-9][0-9][0-9][0-9][0-9][0-9].[A-Za-z_0-9]+/)) {
        word = substr(line, RSTART, RLENGTH)
        line = substr(line, RSTART + RLENGTH)
        sub(/^[^0-9]?[0-9]+./, "", word)
        cause[word] = 1
    }
}

function end_body(    name, any) {
    if (!in_body) return
    in_body = 0
    n_body++
    body_quality[n_body] = quality
    body_io[n_body] = io
    if (quality == "clean" || mode == "user") { split("", cause); return }
    for (name in cause) {
        bodies_of[name]++
        if (!(name in example)) example[name] = unit ": " func_name
        any = 1
        delete cause[name]
    }
    unexplained += !any
}

# A unit's family is known only at its end.
function end_unit(    i, name) {
    end_body()
    if (unit == "") return
    name = mode == "user" ? "user mode" : family != "" ? family : framework == "kmdf" ? "kmdf" : "wdm"
    units[name]++
    for (i = 1; i <= n_body; i++) {
        bodies[name]++
        count[name, body_quality[i]]++
        if (mode == "user") continue
        kernel[body_quality[i]]++
        if (body_io[i]) { n_io++; io_count[body_quality[i]]++ }
    }
    n_body = 0
}

function share(part, whole) { return whole ? 100 * part / whole : 0 }

/^unit / {
    end_unit()
    unit = $2; mode = $4; framework = $5; family = ""; tag = ""
    split("", parts); split("", hollow); split("", stand_in)
    next
}
/^record / {
    end_body()
    tag = $3
    if (/ stand-in/) hollow[tag] = 1
    next
}
/^symbol / {
    end_body()
    tag = ""
    if (/ stand-in/) { name = $3; sub(/[(:].*/, "", name); stand_in[name] = 1 }
    if (family == "" && / system/) family = family_of($0)
    next
}
/^func / {
    end_body()
    tag = ""; func_name = $2; io = 0
    quality = / partly/ ? "partly" : / synthesised/ ? "synthesised" : "clean"
    in_body = !/ header| system/ && $2 != "<globals>"
    split("", cause); split("", blamed_record)
    next
}
tag != "" && /~/ {
    line = $0
    while (match(line, /[A-Za-z_][A-Za-z_0-9]*~/)) {
        parts[tag] = parts[tag] " " substr(line, RSTART, RLENGTH - 1)
        line = substr(line, RSTART + RLENGTH)
    }
}
in_body {
    if (family == "" && /^    (param|local)/) family = family_of($0)
    if (!io) io = touches_requests($0)
    if (quality != "clean" && mode != "user") { blame_line($0); blame_constants($0) }
}
END {
    end_unit()
    printf "\n%-10s %6s %8s %8s %12s %8s\n", "family", "units", "bodies", "clean", "synthesised", "partly"
    n = split("wdm kmdf flt ndis ks/audio storport user_mode", order, " ")
    for (i = 1; i <= n; i++) {
        name = order[i]
        sub(/_/, " ", name)
        if (!bodies[name]) continue
        printf "%-10s %6d %8d %7.2f%% %11.2f%% %7.2f%%\n", name, units[name], bodies[name], \
            share(count[name, "clean"], bodies[name]), share(count[name, "synthesised"], bodies[name]), \
            share(count[name, "partly"], bodies[name])
    }
    if (n_io)
        printf "\nof %d kernel-mode bodies that name an IRP, a WDFREQUEST, an I/O target or a control code: " \
               "%.2f %% clean, %.2f %% clean or synthesised\n", n_io, share(io_count["clean"], n_io), \
            share(io_count["clean"] + io_count["synthesised"], n_io)
    printf "\nwhat keeps kernel-mode bodies from being clean (bodies, name, first place); no name: %d\n", unexplained
    sort = "sort -k1,1nr -k2,2 | head -n " (top ? top : 30)
    for (name in bodies_of)
        printf "%6d  %s  (%s)\n", bodies_of[name], name, example[name] | sort
    close(sort)
}
