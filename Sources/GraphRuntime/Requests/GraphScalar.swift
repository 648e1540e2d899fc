/// A single value: a function's result (`{"value": true}`), a property, or bare text such as that of `$count`.
public struct GraphScalar<Value: GraphValueConvertible>: GraphResponse {
    /// The value.
    public let value: Value

    /// A value.
    public init(_ value: Value) { self.value = value }

    /// Reads the value from an object's `value`, from bare JSON, or from text that is no JSON. A `String` of a body that
    /// says it is `text/plain` is that body, whatever it looks like.
    /// - Throws: ``GraphClientError`` when there is none or it is of another type.
    public init(answer: GraphAnswer) throws {
        let expected = "a value of type \(Value.self)"
        guard !answer.data.isEmpty else {
            throw GraphClientError.emptyAnswer(status: answer.status, expected: expected)
        }
        if let text = answer.plainText as? Value {
            self.value = text
            return
        }
        // `$count` answers with text/plain, sometimes behind a byte order mark.
        let found = (try? GraphValue(json: answer.data)) ?? .string(String(decoding: answer.data, as: UTF8.self))
        guard let value = found["value"].flatMap({ Value(graphValue: $0) }) ?? Value(graphValue: found) else {
            throw GraphClientError.unexpectedAnswer(status: answer.status, expected: expected, found: found.kindName)
        }
        self.value = value
    }

    /// JSON or plain text.
    public static var accept: String? { "application/json, text/plain" }
}

extension GraphScalar: Equatable where Value: Equatable {}
extension GraphScalar: Hashable where Value: Hashable {}

/// A page of values that are no objects: `{"value": ["a", "b"]}`.
public struct GraphScalarCollection<Value: GraphValueConvertible>: GraphResponse {
    /// The values.
    public let value: [Value]
    /// The address of the next page, nil on the last one.
    public let nextLink: String?

    /// Reads the values from an object's `value` or from a bare array.
    /// - Throws: ``GraphClientError`` when there are none or one is of another type.
    public init(answer: GraphAnswer) throws {
        let expected = "a collection of \(Value.self)"
        let found = try answer.json(expecting: expected)
        guard let value = [Value](graphValue: found["value"] ?? found) else {
            throw GraphClientError.unexpectedAnswer(status: answer.status, expected: expected, found: found.kindName)
        }
        self.value = value
        nextLink = found["@odata.nextLink"]?.string
    }
}

extension GraphScalarCollection: Equatable where Value: Equatable {}
extension GraphScalarCollection: Hashable where Value: Hashable {}
