import GraphGenBase

/// Permissions that parentheses or words group: "A and (B or C)", "All of: A, B".
enum PermissionGroups {
    /// What a cell with grouping parentheses lists; nil when it has none.
    ///
    /// The alternatives in parentheses go with the permission before or behind them that "and" joins them to.
    static func product(_ bytes: ArraySlice<UInt8>) -> [[String]]? {
        var groups: [[String]] = []
        // How many of the last groups stand for one place in the text.
        var unit = 0
        var isJoined = false
        var isGrouped = false
        func add(_ more: [[String]], isUnit: Bool, isJoined: Bool) {
            guard !more.isEmpty else { return }
            let own = isUnit ? more.count : 1
            if isJoined, unit > 0, unit * own <= 256 {
                let last = Array(groups.suffix(unit))
                groups.removeLast(unit)
                groups += last.flatMap { left in more[..<own].map { left + $0 } }
                unit *= own
                guard own < more.count else { return }
                groups += more[own...]
            } else {
                groups += more
                unit = own
            }
            if !isUnit { unit = 1 }
        }
        var rest = bytes
        while let open = rest.firstIndex(of: Byte.leftParenthesis),
            let close = rest[open...].firstIndex(of: Byte.rightParenthesis)
        {
            let inner = PermissionCell.list(rest[(open + 1)..<close])
            // Parentheses around anything else are a remark.
            let isUnit = inner.count > 1
            let before = rest[..<open]
            let own = isUnit ? before : rest[...close]
            add(PermissionCell.list(own), isUnit: false, isJoined: isJoined)
            if isUnit {
                let joins = endsWithAnd(before)
                isGrouped = isGrouped || joins
                add(inner, isUnit: true, isJoined: joins)
            }
            rest = rest[(close + 1)...]
            isJoined = isUnit && startsWithAnd(rest)
            isGrouped = isGrouped || isJoined
        }
        guard isGrouped else { return nil }
        add(PermissionCell.list(rest), isUnit: false, isJoined: isJoined)
        return groups
    }

    private static func startsWithAnd(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.begins(with: " and ")
    }

    private static func endsWithAnd(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.suffix(5).begins(with: " and ") || bytes.suffix(4).begins(with: "and ") && bytes.count == 4
    }

    /// Labels before permissions that are needed together.
    static let joint: Set<String> = ["all of", "all of the following", "all", "both", "both of"]
    /// Labels before permissions each of which is enough.
    static let separate: Set<String> = [
        "one of", "any of", "either", "either of", "one of the following", "any of the following", "any", "any one of",
    ]
}
