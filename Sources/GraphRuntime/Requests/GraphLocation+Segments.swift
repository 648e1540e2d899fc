extension GraphLocation {
    /// The path with a segment that is taken as it is: a documented name, a cast, `$ref`.
    public func segment<Next: GraphPath>(_ name: StaticString) -> Next {
        Next(location: appending("/\(name)"))
    }

    /// A segment with a key in parentheses behind it: `/users('{id}')`.
    public func segment<Next: GraphPath>(_ name: StaticString, key: any GraphValueConvertible) -> Next {
        appending("/\(name)").parenthesisKey(key)
    }

    /// A segment with named arguments behind it: a function inside a path, or an alternate key.
    public func segment<Next: GraphPath>(_ name: StaticString, arguments: GraphArguments) -> Next {
        appending("/\(name)").parenthesisKey(arguments)
    }

    /// The item of that identifier: `/{id}`, percent-encoded. Identifiers that would mean something else as a segment of
    /// their own (empty, `.`, `..`, a leading `$`) go into parentheses: `('{id}')`.
    public func key<Next: GraphPath>(_ identifier: String) -> Next {
        switch identifier {
        case "", ".", "..": parenthesisKey(identifier)
        case _ where identifier.hasPrefix("$"): parenthesisKey(identifier)
        default: Next(location: appending("/\(URLEscaping.component(identifier))"))
        }
    }

    /// The item of that identifier in parentheses, without a slash before them: `('{id}')`.
    public func parenthesisKey<Next: GraphPath>(_ identifier: any GraphValueConvertible) -> Next {
        Next(location: appending("(\(URLEscaping.literal(identifier.urlLiteral)))"))
    }

    /// The item of that alternate key: `(appId='{id}')`.
    public func parenthesisKey<Next: GraphPath>(_ keys: GraphArguments) -> Next {
        Next(location: appending(keys.text))
    }

    /// The drive item at that path below this one: `:/{path}`, and another colon before what comes behind it. Each part is
    /// encoded, the slashes between them stay.
    public func pathKey<Next: GraphPath>(_ relativePath: String) -> Next {
        let parts = relativePath.split(separator: "/").map { part in
            // "." and ".." would be resolved on the way; no file has these names.
            part == "." || part == ".."
                ? String(part.map { _ in "%252E" }.joined()) : URLEscaping.component(String(part))
        }
        return Next(location: appending(":/\(parts.joined(separator: "/"))", isByPath: true))
    }
}
