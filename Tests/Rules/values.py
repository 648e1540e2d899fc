"""JSON values, and which of them a primitive type of OData takes (OData JSON Format 4.01, section 7.1; CSDL, 3.3)."""

import base64
import calendar
import json
import re
import struct
from fractions import Fraction

NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\Z")
WHOLE = {"Edm.Byte": (0, 255), "Edm.SByte": (-128, 127)} | {
    f"Edm.Int{bits}": (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) for bits in (16, 32, 64)}
TIME = r"([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]|60)(?:\.[0-9]+)?)?"
DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})\Z")
DATE_TIME = re.compile(rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})T({TIME})(Z|[+-][0-9]{{2}}:[0-5][0-9])?\Z")
DURATION = re.compile(
    r"[+-]?P(?=.)(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?"
    r"(?:T(?=.)(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?)?\Z")


class Number(str):
    """A number by its spelling: `5`, `5.0` and `5e0` are three texts and one number."""

    def value(self):
        """The number, exactly."""
        return Fraction(self)


def is_number(value):
    """Whether it is a number in JSON. (A number is a `str` here, and no text.)"""
    return isinstance(value, Number)


def is_text(value):
    """Whether it is a text in JSON."""
    return isinstance(value, str) and not isinstance(value, Number)


def amount(value, kind):
    """The number that a value is, None for what is none. Numbers of 64 bits may come as texts (`IEEE754Compatible`)."""
    if is_number(value):
        return value.value()
    if is_text(value) and kind in ("Edm.Int64", "Edm.Decimal") and NUMBER.match(value):
        return Fraction(value)
    return None


def takes(kind, value):
    """Whether a value that is not null is one of a primitive type; None where nothing is known of the type."""
    if kind == "Edm.Boolean":
        return isinstance(value, bool)
    if kind in WHOLE:
        given, (low, high) = amount(value, kind), WHOLE[kind]
        return given is not None and given.denominator == 1 and low <= given <= high
    if kind in ("Edm.Double", "Edm.Single"):
        return is_number(value) and is_finite(value, kind) or is_text(value) and value in ("INF", "-INF", "NaN")
    if kind == "Edm.Decimal":
        return amount(value, kind) is not None
    check = TEXTS.get(kind)
    return None if check is None else is_text(value) and bool(check(value))


def is_finite(value, kind):
    """Whether the nearest number of the type is finite."""
    try:
        return abs(struct.unpack("f", struct.pack("f", float(value)))[0] if kind == "Edm.Single" else float(value)) < 9e999
    except OverflowError:
        return False


def is_date(text):
    """Whether there is such a day."""
    found = DATE.match(text)
    if not found:
        return False
    year, month, day = map(int, found.groups())
    # The calendar of Python begins with year 1; 2000 has the leap day of year 0.
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year or 2000, month)[1]


def is_date_time(text):
    """Whether it is a date and time, with an offset of 14 hours at most or none."""
    found = DATE_TIME.match(text)
    return bool(found) and is_date(found[1]) and offset(found[6] or "Z") is not None


def offset(text):
    """The offset in minutes, None beyond 14 hours."""
    if text == "Z":
        return 0
    minutes = int(text[1:3]) * 60 + int(text[4:6])
    return None if minutes > 14 * 60 else minutes if text[0] == "+" else -minutes


def has_offset(text):
    """Whether a date and time ends in its offset."""
    return bool(DATE_TIME.match(text)[6])


def is_base64(text):
    """Whether it is base64 or base64url, padded or not."""
    body = text.rstrip("=")
    if len(text) - len(body) > (-len(body)) % 4 or len(body) % 4 == 1:
        return False
    body = body.translate(str.maketrans("-_", "+/"))
    try:
        base64.b64decode(body + "=" * (-len(body) % 4), validate=True)
        return True
    except ValueError:
        return False


TEXTS = {
    "Edm.String": lambda text: True,
    "Edm.Guid": re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z").match,
    "Edm.Binary": is_base64,
    "Edm.DateTimeOffset": is_date_time,
    "Edm.Date": is_date,
    "Edm.TimeOfDay": re.compile(TIME + r"\Z").match,
    "Edm.Duration": DURATION.match,
}


def instant(text):
    """A date and time as a number that orders them: seconds from year 0. A text without offset counts as UTC."""
    day, time, _, _, _, zone = DATE_TIME.match(text).groups()
    year, month, date = map(int, day.split("-"))
    days = year * 365 + (year + 3) // 4 - (year + 99) // 100 + (year + 399) // 400 + date
    days += sum(calendar.monthrange(year or 2000, earlier)[1] for earlier in range(1, month))
    return days * 86_400 + clock(time) - offset(zone or "Z") * 60


def clock(text):
    """A time of day in seconds."""
    parts = (text.split(":") + ["0"])[:3]
    return int(parts[0]) * 3600 + int(parts[1]) * 60 + Fraction(parts[2])


def span(text):
    """A duration in seconds, None for months and years, which have no fixed length."""
    sign, months, weeks, days, hours, minutes, seconds = re.match(
        r"([+-]?)P((?:\d+Y)?(?:\d+M)?)(?:(\d+)W)?(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?\Z", text).groups("")
    if months:
        return None
    parts = [Fraction(part or 0) for part in (weeks, days, hours, minutes, seconds)]
    length = sum(part * unit for part, unit in zip(parts, (604_800, 86_400, 3600, 60, 1)))
    return -length if sign == "-" else length


def order(text, kind):
    """What orders two texts of a type, None where nothing does."""
    if not takes(kind, text):
        return None
    return {"Edm.DateTimeOffset": instant, "Edm.Date": str, "Edm.TimeOfDay": clock, "Edm.Duration": span}.get(
        kind, lambda _: None)(text)


def written(value):
    """A value as JSON, in ASCII."""
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, list):
        return "[" + ",".join(map(written, value)) + "]"
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(key)}:{written(member)}" for key, member in value.items()) + "}"
    return json.dumps(value)
