import GraphGenBase

/// Enumerations whose values may be combined.
enum FlagSettling {
    /// An enumeration that a property's description calls multi-valued is, whatever its own page says, and so is one whose
    /// numbers are those of flags.
    static func run(_ types: inout TypeTable<Stage.Classified>, _ flagTypes: [String: Evidence]) {
        for (name, words) in flagTypes {
            guard let type = types[name], type.kind == .enumeration, type.flags == nil else { continue }
            types[name]?.flags = Fact(true, [words])
        }
        for name in types.names {
            guard let type = types[name], type.kind == .enumeration, type.flags == nil,
                let words = noFlagsSet(type) ?? powers(type)
            else { continue }
            types[name]?.flags = Fact(true, [words])
        }
    }

    /// A member 0 that means "no flags set".
    private static func noFlagsSet(_ type: ModelType) -> Evidence? {
        guard
            let member = type.members.first(where: { member in
                (member.value ?? 0) == 0 && member.description.lowercased().hasPrefix("no flags set")
            })
        else { return nil }
        return Evidence(rule: "flags.none-set", words: member.description, place: member.source)
    }

    /// Numbers that are powers of two, one for each member, besides one for none and one for all of them: at least four, or
    /// three beside a member that plainly means none. (Of `1`, `2`, `4` beside another 0 one number may just be missing.)
    private static func powers(_ type: ModelType) -> Evidence? {
        let members = type.members.filter { $0.name.lowercased() != "unknownfuturevalue" }
        let numbers = Set(members.compactMap(\.value))
        guard members.allSatisfy({ $0.value != nil }), numbers.count == members.count else { return nil }
        let powers = numbers.filter { $0 > 0 && $0 & ($0 - 1) == 0 }
        let all = powers.reduce(0, |)
        guard powers.isSuperset(of: [1, 2, 4]), numbers.allSatisfy({ $0 == 0 || $0 == all || powers.contains($0) })
        else { return nil }
        let zero = members.first { $0.value == 0 }
        guard powers.count > 3 || zero.map(meansNone) ?? true else { return nil }
        let words = members.prefix(mostListed).map { "\($0.name) = \($0.value ?? 0)" }.joined(separator: ", ")
        return Evidence(rule: "flags.powers-of-two", words: words, place: members.first?.source ?? type.source)
    }

    private static let mostListed = 8

    private static func meansNone(_ member: ModelType.Member) -> Bool {
        nones.contains(member.name.lowercased()) || member.description.lowercased().hasPrefix("no ")
    }

    private static let nones: Set<String> = [
        "none", "notconfigured", "userdefined", "undefined", "success", "default", "nothing", "noflags", "empty",
    ]
}
