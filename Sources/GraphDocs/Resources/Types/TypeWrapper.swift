/// What stands before a type in parentheses: `Collection(x)`, `Nullable<x>`, `Enum (x)`.
struct TypeWrapper {
    /// What it says of the type inside.
    enum Meaning { case collection, nullable, nothing }

    /// How it is written.
    let phrase: Needle
    /// What it says.
    let meaning: Meaning

    private init(_ phrase: Needle, _ meaning: Meaning) {
        self.phrase = phrase
        self.meaning = meaning
    }

    /// Every one that is known.
    static let all: [Self] = [
        .init("collection", .collection), .init("array", .collection), .init("list", .collection),
        .init("ienumerable", .collection), .init("icollection", .collection), .init("ilist", .collection),
        .init("set", .collection), .init("hashset", .collection), .init("nullable", .nullable),
        .init("optional", .nullable), .init("enumeration", .nothing), .init("enum", .nothing), .init("flags", .nothing),
    ]
}
