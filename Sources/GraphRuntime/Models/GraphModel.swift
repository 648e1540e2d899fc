import Foundation

/// A typed view over one JSON object: what every entity and complex type of the pages becomes.
///
/// The object holds everything that came, whatever the pages know of it; typed properties read and write its members.
public protocol GraphModel: GraphValueConvertible, GraphResponse, GraphRequestBody, Codable, Hashable,
    CustomDebugStringConvertible
{
    /// The members as they came and as they will be sent.
    var object: GraphObject { get set }

    /// A view over that object, whatever it holds.
    init(object: GraphObject)

    /// The qualified name of the type: `microsoft.graph.deviceConfiguration`.
    static var odataType: String { get }

    /// The schema that describes the type.
    static var schema: GraphSchema { get }
}

/// A model of which objects exist (a type that is not abstract).
public protocol GraphConcreteModel: GraphModel {
    /// An object that says its type and nothing else.
    init()
}

extension GraphConcreteModel {
    /// An object that says its type (`@odata.type`) and nothing else.
    public init() { self.init(object: ["@odata.type": .string("#" + Self.odataType)]) }
}

extension GraphModel {
    /// What the pages say of the properties, for forms and tests.
    public static var Fields: GraphFields<Self> { GraphFields() }

    /// A change to an object of this type, for `PATCH`.
    public typealias Update = GraphUpdate<Self>

    /// The members that OData and Graph add to the properties: those whose names begin with or contain `@`, such as
    /// `@odata.etag`, `members@odata.nextLink`, `@microsoft.graph.downloadUrl`. Set them through ``object``.
    public var annotations: GraphObject { object.keepingMembers { $0.utf8.contains(UInt8(ascii: "@")) } }

    /// Reads the object from JSON text in UTF-8; nothing is checked against the pages.
    /// - Throws: ``GraphJSONError``.
    public init(json data: Data) throws { self.init(object: try GraphObject(json: data)) }

    /// Reads the object from JSON text; nothing is checked against the pages.
    /// - Throws: ``GraphJSONError``.
    public init(json text: String) throws { self.init(object: try GraphObject(json: text)) }

    /// The JSON of the object with its type, for debugging.
    public var debugDescription: String { "\(Self.self)(\(object.jsonText()))" }
}

extension GraphModel {
    /// The object as a model, nil when the value is no object.
    public init?(graphValue: GraphValue) {
        guard case .object(let object) = graphValue else { return nil }
        self.init(object: object)
    }

    /// The object.
    public var graphValue: GraphValue { .object(object) }

    /// Reads the object from any coder.
    public init(from decoder: any Decoder) throws { self.init(object: try GraphObject(from: decoder)) }

    /// Writes the object to any coder.
    public func encode(to encoder: any Encoder) throws { try object.encode(to: encoder) }

    /// Whether both hold equal members.
    public static func == (left: Self, right: Self) -> Bool { left.object == right.object }

    /// Equal models hash alike.
    public func hash(into hasher: inout Hasher) { hasher.combine(object) }
}
