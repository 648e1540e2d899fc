import Foundation

extension Bool: GraphValueConvertible {
    /// The truth value, nil for another kind of value.
    public init?(graphValue: GraphValue) {
        guard case .bool(let value) = graphValue else { return nil }
        self = value
    }

    /// The truth value.
    public var graphValue: GraphValue { .bool(self) }
}

extension String: GraphValueConvertible {
    /// The string, nil for another kind of value.
    public init?(graphValue: GraphValue) {
        guard case .string(let value) = graphValue else { return nil }
        self = value
    }

    /// The string.
    public var graphValue: GraphValue { .string(self) }
}

extension UUID: GraphLiteralValue, GraphRespelledValue {
    /// The identifier, nil when the value is no string of that form.
    public init?(graphValue: GraphValue) {
        guard case .string(let text) = graphValue else { return nil }
        self.init(uuidString: text)
    }

    /// The identifier in lower case, as the service writes it.
    public var graphValue: GraphValue { .string(uuidString.lowercased()) }

    /// The identifier as it is spelled already, when that is the same one.
    public func graphValue(replacing existing: GraphValue) -> GraphValue {
        UUID(graphValue: existing) == self ? existing : graphValue
    }

    /// The identifier without quotes.
    public var urlLiteral: String { uuidString.lowercased() }
}

extension Data: GraphLiteralValue, GraphRespelledValue {
    /// The bytes of a base64 or base64url string, padded or not, the padding at the end (RFC 4648, sections 3.2, 4 and 5).
    public init?(graphValue: GraphValue) {
        guard case .string(let text) = graphValue else { return nil }
        let padding = UInt8(ascii: "=")
        var standard = Array(text.utf8).map { byte in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: byte
            }
        }
        // Foundation's decoder is not as strict about where the padding stands.
        let digits = standard.firstIndex(of: padding) ?? standard.count
        let missing = (4 - digits % 4) % 4
        guard missing < 3, standard[digits...].allSatisfy({ $0 == padding }) else { return nil }
        guard standard.count <= digits + missing else { return nil }
        while standard.count < digits + missing { standard.append(padding) }
        self.init(base64Encoded: Data(standard))
    }

    /// The bytes as base64, which is what Graph sends and takes (OData asks for base64url, and Graph reads both).
    public var graphValue: GraphValue { .string(base64EncodedString()) }

    /// The bytes as they are spelled already, when those are the same ones.
    public func graphValue(replacing existing: GraphValue) -> GraphValue {
        Data(graphValue: existing) == self ? existing : graphValue
    }

    /// The bytes as OData's `binary'...'` literal, in base64url.
    public var urlLiteral: String {
        let text = base64EncodedString().replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_")
        return "binary'\(text)'"
    }
}
