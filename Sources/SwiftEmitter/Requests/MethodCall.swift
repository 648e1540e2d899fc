import GraphGenBase

/// How a generated method is called, as values: for code that calls it, such as tests made from examples.
struct MethodCall: Hashable {
    /// The HTTP method.
    let verb: String
    /// The query of the request line that the method stands for; nil for a plain one.
    let query: String?
    /// The segment below the node that the method stands for.
    let segment: PathSegment?
    /// All segments of its path.
    let path: [PathSegment]
    /// The page that documents it.
    let page: String
    /// The method's name as written, without generic parameters.
    let name: String
    /// The qualified name of the model that it answers, or whose elements; nil for anything else.
    let answer: String?
    /// Whether it answers pages.
    let isCollection: Bool
    /// Its arguments in order.
    let arguments: [Argument]

    /// An argument.
    struct Argument: Hashable {
        /// Its label as written; nil when it goes without one.
        let label: String?
        /// Whether it can be left out.
        let isOptional: Bool
        /// What it is for.
        let role: Role
    }

    /// What an argument is for.
    enum Role: Hashable {
        /// The whole body: a model, or an array of them.
        case body(ValueType?, isCollection: Bool)
        /// A change of a type: the whole body.
        case change(String)
        /// Bytes: the whole body.
        case media
        /// The address of an object to refer to: the whole body.
        case address
        /// A member of the body that refers to objects, by the name it is sent with.
        case reference(String, isCollection: Bool)
        /// A member of the body.
        case member(String, ValueType, isCollection: Bool)
        /// In the parentheses of a function.
        case function(String, ValueType, isCollection: Bool)
        /// A parameter of the query.
        case query(String, ValueType, isCollection: Bool)
        /// A place in an option of the query.
        case place(option: String, String)
        /// The type to read an answer as.
        case metatype
    }
}
