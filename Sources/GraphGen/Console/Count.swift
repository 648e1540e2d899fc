/// Counts in sentences.
enum Count {
    /// `1 file`, `2 files`.
    static func of(_ things: some Collection, _ noun: String) -> String { of(things.count, noun) }

    /// `1 file`, `2 files`.
    static func of(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
