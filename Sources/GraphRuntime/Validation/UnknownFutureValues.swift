import Foundation

// Requests leave the placeholder out by themselves: the service sends it for members newer than the API version and
// refuses it when it is sent back, so an object that was read, changed and sent would fail for what its sender cannot
// know. Validators still call it an error.

extension GraphModel {
    /// The object without the properties that hold the placeholder `unknownFutureValue`, themselves or anywhere inside
    /// them: what to send back of an object that the service sent. An update leaves these properties as they are.
    public func withoutUnknownFutureValues() -> Self {
        Self(object: Self.schema.withoutUnknownFutureValues(object, as: Self.odataType))
    }
}

extension GraphUpdate {
    /// The change without the properties that hold the placeholder `unknownFutureValue`, themselves or anywhere inside
    /// them: they keep their values.
    public func withoutUnknownFutureValues() -> Self {
        Self(object: Root.schema.withoutUnknownFutureValues(object, as: Root.odataType))
    }
}

extension GraphSchema {
    /// The object without the properties that hold the placeholder anywhere inside them. Whole properties, since an object
    /// or a collection inside an object is replaced as a whole: what it lacks would be lost.
    func withoutUnknownFutureValues(_ object: GraphObject, as type: String) -> GraphObject {
        let rules = validate(object, as: type, for: .update, options: ValidationOptions())
        let names = Set(
            rules.filter { $0.code == .unknownFutureValue }.map { $0.path.prefix { $0 != "." && $0 != "[" } })
        return names.isEmpty ? object : object.keepingMembers { !names.contains($0[...]) }
    }
}

extension GraphMedia {
    /// A body as JSON, made of what is left of it without the placeholder where its text has that at all.
    static func json(_ body: GraphValue, without placeholders: () -> GraphValue) -> GraphMedia {
        let data = body.jsonData()
        return .json(data.mayHoldUnknownFutureValue ? placeholders().jsonData() : data)
    }
}

/// A value that can be the placeholder or have it among others.
protocol UnknownFutureValueHolder {
    /// Whether it does.
    var holdsUnknownFutureValue: Bool { get }
}

extension GraphEnumeration: UnknownFutureValueHolder {
    var holdsUnknownFutureValue: Bool { isUnknownFutureValue }
}

extension GraphFlags: UnknownFutureValueHolder {
    var holdsUnknownFutureValue: Bool { hasUnknownFutureValue }
}

extension Data {
    /// Whether the placeholder stands somewhere in JSON text, as a value or inside one, in whatever case. (Looking for
    /// it costs much less than looking at each property for its type.)
    var mayHoldUnknownFutureValue: Bool {
        withUnsafeBytes { bytes in
            let word = Array("unknownfuturevalue".utf8)
            guard bytes.count >= word.count else { return false }
            var at = 0
            while at <= bytes.count - word.count {
                if bytes[at] | 0x20 == word[0],
                    word.indices.allSatisfy({ bytes[at + $0] | 0x20 == word[$0] })
                {
                    return true
                }
                at += 1
            }
            return false
        }
    }
}
