# Writes Swift that reads every documented property of every generated model, from the generated files themselves.
# Arguments: the generated files; -v library=NAME: what modules begin with; -v size=N: how many
# types or protocols go into one output file; -v folder=DIR: where to.
function path(name) {
    # A name may be written with the module's name, the namespace's, or neither.
    if (index(name, module ".") == 1) name = substr(name, length(module) + 2)
    return name
}
function qualified(name) {
    # All modules begin with the name of the library.
    if (name ~ ("^" library "[A-Za-z]*\\.")) return name
    return module "." name
}
FNR == 1 {
    # .../Sources/MODULE/Models/X.swift
    count = split(FILENAME, parts, "/Sources/")
    split(parts[count], parts, "/")
    module = parts[1]
    modules[module] = 1
    enclosing = ""
    current = ""
    extended = ""
    isInside = 0
}
# What is extended is a namespace when types follow, a type or its protocol when properties do.
/^extension [A-Za-z0-9_.`]+ \{$/ { extended = $2; next }
/^public (struct|protocol) / && extended != "" { enclosing = path(extended) "."; extended = "" }
/^    public var / && extended != "" { current = qualified(extended); extended = "" }
/^public struct / {
    name = $3
    sub(/:$/, "", name)
    isInside = 1
    own = qualified(enclosing name)
    structs[++structCount] = own
    conformance = $4
    sub(/,$/, "", conformance)
    raw[own] = conformance
    scope[own] = qualified(enclosing)
    home[own] = module
}
/^public protocol .*Protocol: / {
    name = $3
    sub(/:$/, "", name)
    own = qualified(enclosing name)
    protocols[++protocolCount] = own
    base = $4
    sub(/,$/, "", base)
    raw[own] = base
    scope[own] = qualified(enclosing)
    home[own] = module
    known[own] = 1
}
/^\}$/ {
    # Declarations in a namespace are not indented, so a brace may end the type or the namespace.
    if (isInside) isInside = 0
    else if (current == "") enclosing = ""
    current = ""
    extended = ""
}
/^    public var [^:]+: .*\?( \{)?$/ && current != "" {
    variable = $3
    sub(/:$/, "", variable)
}
/reference\.get[A-Za-z0-9]*\("/ && current != "" && variable != "" {
    wire = $0
    sub(/.*reference\.get[A-Za-z0-9]*\(/, "", wire)
    sub(/\).*/, "", wire)
    reads[current] = reads[current] "    r.take(" wire ", m." variable ")\n"
    fields[current] = fields[current] "    r.field(" wire ", f." variable ")\n"
    total++
    variable = ""
}
function resolved(own, candidate) {
    if (raw[own] ~ /GraphModel$/) return ""
    candidate = raw[own]
    if (candidate in known) return candidate
    if ((scope[own] candidate) in known) return scope[own] candidate
    if ((home[own] "." candidate) in known) return home[own] "." candidate
    # Another module's.
    for (other in known) if (substr(other, index(other, ".") + 1) == candidate) return other
    return ""
}
# Starts a file with what it imports.
function start(file, m) {
    if (file in opened) return
    opened[file] = 1
    printf "import GraphRuntime\n" > file
    for (m in modules) printf "import %s\n", m > file
}
END {
    for (i = 1; i <= protocolCount; i++) {
        file = folder "/Table" int((i - 1) / size) ".swift"
        start(file)
        number[protocols[i]] = i
        printf "func read%d<M: %s>(_ m: M, _ r: inout Reading) {\n%s}\n", i, protocols[i], reads[protocols[i]] > file
        printf "func field%d<M: %s>(_ f: GraphFields<M>, _ r: inout Reading) {\n%s}\n", i, protocols[i], fields[protocols[i]] > file
    }
    # Types that none derives from have their properties themselves.
    for (i = 1; i <= structCount; i++) {
        own = structs[i]
        if (!(own in reads)) continue
        file = folder "/Types" int((i - 1) / size) ".swift"
        start(file)
        printf "func readType%d(_ m: %s, _ r: inout Reading) {\n%s}\n", i, own, reads[own] > file
        printf "func fieldType%d(_ f: GraphFields<%s>, _ r: inout Reading) {\n%s}\n", i, own, fields[own] > file
    }
    file = folder "/Table.swift"
    start(file)
    for (i = 1; i <= structCount; i++) {
        if ((i - 1) % size == 0) printf "%sfunc fill%d(_ t: inout Table) {\n", (i > 1 ? "}\n" : ""), ++fills > file
        calls = (structs[i] in reads) ? "; readType" i "(m, &r)" : ""
        fieldCalls = (structs[i] in reads) ? "; fieldType" i "(f, &r)" : ""
        for (own = resolved(structs[i]); own != ""; own = resolved(own)) {
            calls = calls "; read" number[own] "(m, &r)"
            fieldCalls = fieldCalls "; field" number[own] "(f, &r)"
        }
        printf "    t.add(%s.self, { m, r in %s }, { f, r in %s })\n", structs[i], substr(calls, 3), substr(fieldCalls, 3) > file
    }
    printf "}\nfunc fill(_ t: inout Table) {\n" > file
    for (i = 1; i <= fills; i++) printf "    fill%d(&t)\n", i > file
    printf "}\n" > file
    printf "%d types, %d properties\n", structCount, total
}
