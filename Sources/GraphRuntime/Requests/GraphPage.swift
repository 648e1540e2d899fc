/// One page of a collection.
public struct GraphPage<Element: GraphModel>: GraphResponse {
    /// Everything that came, annotations too.
    public let object: GraphObject
    /// The elements; a page may have none and yet not be the last.
    public let value: [Element]

    /// The address of the next page, nil on the last one. It is followed as it is; its parts mean nothing to callers.
    public var nextLink: String? { object["@odata.nextLink"]?.string }

    /// The address that later tells what changed, on the last page of a delta query.
    public var deltaLink: String? { object["@odata.deltaLink"]?.string }

    /// How many elements all pages have together; on the first page only, and only when asked for.
    public var count: Int? { object["@odata.count"].flatMap { Int(graphValue: $0) } }

    /// Reads the page.
    /// - Throws: ``GraphClientError`` when there is no body or it has no array of objects in `value`.
    public init(answer: GraphAnswer) throws {
        let expected = "a collection of \(Element.odataType)"
        object = try answer.object(expecting: expected)
        guard let elements = object["value"].flatMap({ [Element](graphValue: $0) }) else {
            let found = object["value"].map { "\($0.kindName) in \"value\"" } ?? "an object without \"value\""
            throw GraphClientError.unexpectedAnswer(status: answer.status, expected: expected, found: found)
        }
        value = elements
    }
}

extension GraphPage: Hashable {
    /// Whether both hold equal members, elements included.
    public static func == (left: GraphPage, right: GraphPage) -> Bool { left.object == right.object }

    /// Equal pages hash alike.
    public func hash(into hasher: inout Hasher) { hasher.combine(object) }
}
