"""What the audit takes words of pages for: headings, columns, and sentences that hold rules. One table each."""

import re

EXAMPLE = re.compile(r"\bexamples?\b", re.IGNORECASE)
# Below the second level these stand in an example whose own heading is missing.
HALVES = re.compile(r"^(?:request|response)(?: \d+)?\s*$", re.IGNORECASE)
RESPONSE = re.compile(r"^(?:http )?responses?(?: body)?(?!.*header)\b(?!.*(?:error|code))", re.IGNORECASE)
# Sentences that say what is answered, and those that say where to look or what went wrong.
ANSWERING = re.compile(r"\breturn|\bresponse\b|\b20[0-2]\b", re.IGNORECASE)
ELSEWHERE = re.compile(r"\berrors?\b|\blocation\b|\bheader", re.IGNORECASE)
MEDIA = re.compile(r"content|stream|bytes|binary|csv|file|image|photo|\$value|report|json", re.IGNORECASE)
BODY = re.compile(r"request body|^body\b", re.IGNORECASE)
PERMISSIONS = re.compile(r"permission", re.IGNORECASE)
HEADERS = re.compile(r"request headers", re.IGNORECASE)
PARAMETERS = re.compile(r"(?:path|function|query|uri|url|request|input) parameters?\s*$|^parameters?\s*$", re.IGNORECASE)
PROPERTIES = re.compile(r"\bpropert(?:y|ies)\b|\brelationships?\b", re.IGNORECASE)

NAMES = {"property", "properties", "property name", "parameter", "parameters", "parameter name", "name", "relationship", "field"}
MEMBERS = {"member", "members", "member name"}

# The transport sends these itself.
OWN_HEADERS = {"accept", "authorization", "content-type", "content-length"}

# Codes that say that something was read, or how: they tell of no loss.
READ = {
    "body.from-example", "body.type", "json.repaired", "metadata.repaired", "request.elsewhere", "request.from-example",
    "request.line-repaired", "type.spelling", "page.doc-type",
}
# Codes that speak of a whole page, and with it of all that it says.
WIDE = {"page.kind-unknown", "page.unreadable"}

NUMBER = r"(-?\d[\d,]*(?:\.\d+)?)"
RULES = [
    re.compile(text, re.IGNORECASE)
    for text in (
        rf"valid values:? (?:are )?(?:from |between )?{NUMBER} (?:to|through|and|-) {NUMBER}",
        rf"\b(?:value|number|integer|range|length)[^.|]{{0,30}} (?:between|from) {NUMBER} (?:and|to|through) {NUMBER}",
        rf"must be (?:between|from) {NUMBER} (?:and|to) {NUMBER}",
        rf"\bmax(?:imum|\.)?(?: allowed)?(?: string)?(?: length| size| value| limit| number of characters)"
        rf"(?: allowed| of the [a-z ]+)?(?: is|:| of)? {NUMBER}",
        rf"\bmaximum of {NUMBER} (?:characters|elements|items|bytes)",
        rf"\b(?:not|cannot|can't|can not) (?:exceed|be longer than|be more than|have more than|contain more than) "
        rf"{NUMBER} (?:characters|items|elements)",
        rf"\b(?:up to|at most|limited to|no more than|limit of) {NUMBER} (?:characters|chars)",
        rf"\bminimum (?:length|value|allowed)(?: is|:| of)? {NUMBER}",
        rf"\bat least {NUMBER} (?:characters|items|elements)",
        rf"\b(?:greater|less) than or equal to {NUMBER}",
    )
]
DEFAULT = re.compile(rf"\bdefault(?: value)?(?: is|:) {NUMBER}(?=[\s.;,)]|$)", re.IGNORECASE)
POSSIBLE = re.compile(r"\bpossible values(?: for [\w ]+)?(?: are| include| is|)\s*(?::|(?=`)|are )\s*(.*)", re.IGNORECASE)
READ_ONLY = re.compile(r"(?<!not )(?<!n't )\bread[- ]only\b(?! (?:mode|access|permission|for|when|if|property|in|on))", re.IGNORECASE)
REQUIRED = re.compile(r"(?<!not )(?<!n't )\brequired\b(?! (?:when|if|only|for|in))", re.IGNORECASE)
WORD = re.compile(r"^[A-Za-z_][A-Za-z0-9_.-]*$")


def fixed(text):
    """Whether a description calls its property read-only, and not what the property tells of."""
    return bool(READ_ONLY.search(re.sub(r"\b(?:indicates|specifies|tells) (?:if|whether)\b[^.]*?read[- ]only\b", "", text,
                                        flags=re.IGNORECASE)))


def plain(text):
    """A cell's text without markup."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"<br\s*/?>", " ", text)
    return text.replace("\\_", "_").replace("\\|", "|").replace("**", "").replace("`", "").strip()


def named(cell):
    """The name that a cell holds, or an empty text where it holds something else."""
    text = plain(cell).strip("*_ ").replace("\\", "")
    text = re.sub(r"\s*\((?:optional|required|deprecated|preview|beta|legacy|key)[^)]*\)$", "", text, flags=re.IGNORECASE)
    text = text.strip("*_ {}<>'\"")
    return text if re.match(r"^[@$A-Za-z_][\w@.$-]*$", text) else ""


def numbers(text):
    """The numbers that a description's rules hold, without the default."""
    found = []
    for rule in RULES:
        for match in rule.finditer(re.sub(r"\bable to exceed\b[^.]*", "", text)):
            found += [number.replace(",", "").rstrip(".") for number in match.groups() if number]
    return sorted(set(found))


def possible(cell):
    """The values that a description lists behind "Possible values are"."""
    match = POSSIBLE.search(re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", cell))
    if not match:
        return []
    rest = re.split(r"\.(?:\s|$)|;(?!\s*`)|<br", match.group(1))[0].strip().rstrip(".")
    if re.search(r"\betc\b|`\s*(?:through|thru)\s*`", rest):
        return []  # some of them, as examples
    quoted = re.findall(r"`([^`]+)`", rest)
    if quoted:
        found = [part.strip(" '\"") for text in quoted for part in text.split(",")]
        return [value for value in found if WORD.match(value)]
    parts = [part.strip(" '\"*") for part in re.split(r",\s*(?:and |or )?|\s+or\s+|\s+and\s+|\|", rest)]
    parts = [part for part in parts if part]
    return parts if len(parts) > 1 and all(WORD.match(part) for part in parts) else []
