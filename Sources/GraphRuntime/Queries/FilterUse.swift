/// A property in a `$filter` expression, and what is done with it.
struct FilterUse: Hashable {
    /// The property's path from the element on; names of types stand in it where the expression casts.
    let path: [String]
    /// The operator or function in lower case: `eq`, `in`, `startswith`, and `not` for what is denied as a whole.
    let operation: String
}
