"""What a run found, for people."""


def accepted(path):
    """Survivors that are accepted, by id, with the reason for each."""
    found = {}
    for line in path.read_text().splitlines() if path.exists() else []:
        if line.strip() and not line.startswith("#"):
            name, _, reason = line.partition(" ")[0], None, line.partition(" # ")[2]
            found[name] = reason
    return found


def table(mutants, results):
    """A line for each module: how many were made, and what became of them."""
    rows = [("module", "made", "killed", "survived", "not compiled", "not tried", "score")]
    modules = sorted({mutant.module for mutant in mutants})
    for module in modules + ["all"]:
        own = [results[mutant.id] for mutant in mutants if module in (mutant.module, "all")]
        survived = sum(result.startswith("survived") for result in own)
        failed, untried = own.count("not compiled"), own.count("not tried")
        killed = len(own) - survived - failed - untried
        score = f"{100 * killed / (killed + survived):.1f} %" if killed + survived else "-"
        rows.append((module, len(own), killed, survived, failed, untried, score))
    widths = [max(len(str(row[column])) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(str(cell).ljust(width) if column == 0 else str(cell).rjust(width)
                  for column, (cell, width) in enumerate(zip(row, widths))) for row in rows)
