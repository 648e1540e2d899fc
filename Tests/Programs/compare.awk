# Compares requests that were made (made.tsv: how, method, address, query, members) with the calls of programs (calls.tsv).
# untyped.tsv names the calls that no method makes, with the cause; one that a method makes now is to be taken off it.
# Exit status 1 when a call is neither made nor listed, or made otherwise than a program makes it.
BEGIN { FS = OFS = "\t" }
function sorted(text, separator, parts, count, i, j, held, all) {
    count = split(text, parts, separator)
    for (i = 2; i <= count; i++) {
        held = parts[i]
        for (j = i - 1; j > 0 && parts[j] > held; j--) parts[j + 1] = parts[j]
        parts[j + 1] = held
    }
    for (i = 1; i <= count; i++) all = all (i > 1 ? separator : "") parts[i]
    return all
}
/^#/ || FNR == 1 && $1 == "method" || /^method\t/ { next }
FILENAME ~ /untyped\.tsv$/ { listed[$1, $2, $3, $4] = $5; next }
FILENAME ~ /made\.tsv$/ { made[$2, $3, sorted($4, "&"), sorted($5, " ")] = $1; next }
{
    total++
    address = $2
    gsub(/[{}]/, "", address)
    key = $1 SUBSEP address SUBSEP sorted($3, "&") SUBSEP sorted($4, " ")
    name = $1 " " $2 ($3 == "" ? "" : "?" $3) ($4 == "" ? "" : " {" $4 "}")
    how = made[key]
    known = listed[$1, $2, $3, $4]
    problem = how == "" ? "not made" : how == "raw" && known == "" ? "no method makes it, and untyped.tsv has no row" : \
        how != "raw" && known != "" ? "a method makes it, and untyped.tsv has a row" : ""
    if (problem != "") {
        print problem ": " name
        bad = 1
    }
    used[key] = 1
    counts[how == "raw" ? known : how]++
}
END {
    for (key in made) if (!(key in used)) {
        split(key, part, SUBSEP)
        print "made, and no program's call: " part[1] " " part[2] "?" part[3] " {" part[4] "}"
        bad = 1
    }
    paged = total - counts["unpaged"]
    good = counts["typed"] + counts["partly"]
    printf "%d calls, %d on pages: %d typed, %d typed but for a name, %d raw only, %d wrong (%.1f %%); %d on no page, raw only\n", \
        total, paged, counts["typed"], counts["partly"], counts["raw"], counts["wrong"], 100 * good / paged, counts["unpaged"]
    exit bad
}
