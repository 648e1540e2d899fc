# Writes Swift that reads every documented property of every generated model, from the generated files themselves.
# Arguments: the generated files; -v library=NAME: what modules begin with; -v size=N: how many
# protocols go into one output file; -v folder=DIR: where to.
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
    enclosing = ""
    current = ""
    isInside = 0
}
/^extension [A-Za-z_.`]+ \{$/ && !/Protocol \{$/ { enclosing = path($2) "."; next }
/^public struct .*Protocol/ {
    name = $3
    sub(/:$/, "", name)
    isInside = 1
    companion = $4
    sub(/,$/, "", companion)
    structs[++structCount] = qualified(enclosing name)
    companions[structCount] = qualified(enclosing companion)
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
}
/^extension .*Protocol \{$/ { current = qualified($2) }
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
END {
    for (i = 1; i <= protocolCount; i++) {
        file = folder "/Table" int((i - 1) / size) ".swift"
        if (!(file in opened)) {
            printf "import GraphRuntime\n" > file
            for (j = 1; j <= protocolCount; j++) {
                m = home[protocols[j]]
                if (!((file m) in opened)) { opened[file m] = 1; printf "import %s\n", m > file }
            }
            opened[file] = 1
        }
        number[protocols[i]] = i
        printf "func read%d<M: %s>(_ m: M, _ r: inout Reading) {\n%s}\n", i, protocols[i], reads[protocols[i]] > file
        printf "func field%d<M: %s>(_ f: GraphFields<M>, _ r: inout Reading) {\n%s}\n", i, protocols[i], fields[protocols[i]] > file
    }
    file = folder "/Table.swift"
    printf "import GraphRuntime\n" > file
    for (own in home) if (!((file home[own]) in opened)) { opened[file home[own]] = 1; printf "import %s\n", home[own] > file }
    for (i = 1; i <= structCount; i++) {
        if ((i - 1) % size == 0) printf "%sfunc fill%d(_ t: inout Table) {\n", (i > 1 ? "}\n" : ""), ++fills > file
        calls = ""
        fieldCalls = ""
        for (own = companions[i]; own != "" && own in known; own = resolved(own)) {
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
