extension QueryTemplate.Option {
    /// What stands in the places of the option, by name; nil when a value has another form. Spaces do not count between
    /// words, and case does not in what is fixed.
    func match(_ value: String) -> [(name: String, value: String)]? {
        var rest = value[...]
        var found: [(String, String)] = []
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .text(let text):
                guard rest.lowercased().hasPrefix(text.lowercased()) else { return nil }
                rest = rest.dropFirst(text.count)
            case .placeholder(let name, let isQuoted):
                if isQuoted {
                    guard rest.first == "'", let end = rest.dropFirst().firstIndex(of: "'") else { return nil }
                    found.append((name, String(rest[rest.index(after: rest.startIndex)..<end])))
                    rest = rest[rest.index(after: end)...]
                } else {
                    var end = rest.endIndex
                    if index + 1 < pieces.count, case .text(let next) = pieces[index + 1], let first = next.first {
                        end = rest.firstIndex(of: first) ?? rest.endIndex
                    }
                    found.append((name, String(rest[..<end])))
                    rest = rest[end...]
                }
            }
        }
        return rest.isEmpty ? found : nil
    }
}
