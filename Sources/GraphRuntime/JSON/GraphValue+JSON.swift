import Foundation

extension GraphValue {
    /// Reads JSON text in UTF-8 (RFC 8259, nothing beyond it but a byte order mark): order, nulls and the spelling of
    /// numbers are kept; of two members of one name the last wins.
    /// - Throws: ``GraphJSONError`` with the place.
    public init(json data: Data) throws {
        // Not `withUnsafeBytes { try ... }` with an untyped closure in a generic: the error stays what it is.
        self = try data.withUnsafeBytes { try GraphJSONReader.read($0.bindMemory(to: UInt8.self)) }
    }

    /// Reads JSON text.
    /// - Throws: ``GraphJSONError`` with the place.
    public init(json text: String) throws {
        self = try text.withBytes { try GraphJSONReader.read($0) }
    }

    /// The value as JSON text in UTF-8, on one line or indented by two spaces.
    public func jsonData(isIndented: Bool = false) -> Data {
        var writer = JSONWriter(isIndented: isIndented)
        writer.write(self)
        return writer.data()
    }

    /// The value as JSON text, on one line or indented by two spaces.
    public func jsonText(isIndented: Bool = false) -> String {
        var writer = JSONWriter(isIndented: isIndented)
        writer.write(self)
        return writer.text()
    }
}

extension GraphValue: CustomStringConvertible {
    /// The value as JSON text on one line.
    public var description: String { jsonText() }
}

extension GraphObject {
    /// Reads a JSON object in UTF-8, as ``GraphValue/init(json:)-(Data)`` does.
    /// - Throws: ``GraphJSONError`` with the place, also for JSON that is no object.
    public init(json data: Data) throws {
        self = try data.withUnsafeBytes { try GraphObject(utf8: $0.bindMemory(to: UInt8.self)) }
    }

    /// Reads a JSON object.
    /// - Throws: ``GraphJSONError`` with the place, also for JSON that is no object.
    public init(json text: String) throws {
        self = try text.withBytes { try GraphObject(utf8: $0) }
    }

    private init(utf8 bytes: UnsafeBufferPointer<UInt8>) throws(GraphJSONError) {
        guard case .object(let object) = try GraphJSONReader.read(bytes) else {
            throw GraphJSONError(.unexpectedCharacter, at: 0, in: bytes)
        }
        self = object
    }

    /// The object as JSON text in UTF-8, on one line or indented by two spaces.
    public func jsonData(isIndented: Bool = false) -> Data {
        var writer = JSONWriter(isIndented: isIndented)
        writer.write(self)
        return writer.data()
    }

    /// The object as JSON text, on one line or indented by two spaces.
    public func jsonText(isIndented: Bool = false) -> String {
        GraphValue.object(self).jsonText(isIndented: isIndented)
    }
}
