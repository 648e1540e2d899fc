/// What a section of a page is about, told by its heading.
enum SectionKind: Sendable, Hashable {
    /// Property tables of a type.
    case properties
    /// Relationship tables of a type.
    case relationships
    /// What can be done with a type; nothing for the model.
    case methods
    /// The JSON of a type.
    case jsonRepresentation
    /// Member tables of an enumeration.
    case members
    /// Permission tables.
    case permissions
    /// Request lines.
    case httpRequest
    /// Header tables of the request.
    case requestHeaders
    /// Query parameters.
    case queryParameters
    /// Parameters in the path or in the parentheses of a function.
    case functionParameters
    /// The request body.
    case requestBody
    /// What comes back; below an example, the example's response.
    case response
    /// Examples.
    case example
    /// The request of an example.
    case exampleRequest
    /// What errors look like.
    case errors
    /// Related pages, remarks and the like: no facts.
    case aside
    /// A heading no dictionary knows.
    case other
}
