import Foundation

/// A typed view over one JSON object: what every entity and complex type of the pages becomes.
///
/// The object holds everything that came, whatever the pages know of it; typed properties read and write its members.
/// Every generated model is `Codable` and `Hashable` as well. The protocol does not say so, nor does it have more
/// requirements than these: what each of a thousand types emits is what its library weighs and how long it takes to
/// compile, and a protocol that refines the standard library's has tables that are made at run time, by functions of
/// each type.
public protocol GraphModel: GraphValueConvertible {
    /// The object that the view is over; ``object`` is the one to read and change.
    var storedObject: GraphObject { get }

    /// The member of that name of ``storedObject``, nil when it is absent: what typed properties read. Models have it from
    /// the extension; it is a requirement so that each reads its own object without counting one more owner, which would
    /// take longer than the rest of the read.
    func storedMember(_ name: StaticString) -> GraphValue?

    /// A view over that object, whatever it holds.
    init(object: GraphObject)

    /// Which type of the service it is, and the schema that describes it.
    static var graphType: GraphTypeIdentity { get }
}

/// A model of which objects exist (a type that is not abstract).
public protocol GraphConcreteModel: GraphModel {}

extension GraphConcreteModel {
    /// An object that says its type (`@odata.type`) and nothing else. Requests leave the type out where the service knows
    /// it.
    public init() { self.init(object: .empty(ofType: Self.odataType)) }
}

extension GraphObject {
    /// An object that says that type and nothing else.
    static func empty(ofType name: String) -> GraphObject {
        let storage = ObjectStorage.make(typeName, capacity: 5)
        storage.values.initialize(to: .string(marked(name)))
        storage.count = 1
        return GraphObject(storage: storage)
    }

    /// The list of the one name, shared by all: each that has a member more makes its own.
    private static let typeName: ObjectNames = {
        let names = ObjectNames(capacity: 1)
        var name = "@odata.type"
        name.withUTF8 { names.list.pointee.append($0) }
        return names
    }()

    /// The name as `@odata.type` has it. (`+` takes twice as long.)
    private static func marked(_ name: String) -> String {
        name.withBytes { bytes in
            String(unsafeUninitializedCapacity: bytes.count + 1) { text in
                text[0] = UInt8(ascii: "#")
                _ = UnsafeMutableBufferPointer(rebasing: text[1...]).update(fromContentsOf: bytes)
                return bytes.count + 1
            }
        }
    }
}

extension GraphModel {
    /// The member of that name of ``storedObject``, nil when it is absent.
    @export(implementation)
    public func storedMember(_ name: StaticString) -> GraphValue? { storedObject.member(name) }

    /// The members as they came and as they will be sent.
    public var object: GraphObject {
        get { storedObject }
        _modify {
            // Taken out while it changes, so that it has one owner and is not copied.
            var taken = storedObject
            self = Self(object: GraphObject())
            defer { self = Self(object: taken) }
            yield &taken
        }
    }

    /// A typed member; nil is none. What generated properties are changed through: the compiler makes their setters of
    /// that, which is a thirtieth less for it in a debug build than setters of their own and what they change in place
    /// with.
    public subscript<Value: GraphValueConvertible>(member name: StaticString) -> Value? {
        get { get(name) }
        _modify {
            var value: Value? = self[member: name]
            defer { object.set(name, value) }
            yield &value
        }
    }

    /// The qualified name of the type: `microsoft.graph.deviceConfiguration`.
    public static var odataType: String { graphType.name }

    /// The schema that describes the type.
    public static var schema: GraphSchema { graphType.schema }
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

    /// Equal models hash alike. (Here, so that the compiler makes none for each type.)
    public var hashValue: Int {
        var hasher = Hasher()
        hash(into: &hasher)
        return hasher.finalize()
    }

    /// Equal models hash alike.
    public func hash(into hasher: inout Hasher) { hasher.combine(object) }
}
