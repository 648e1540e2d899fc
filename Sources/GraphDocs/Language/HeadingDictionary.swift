import GraphGenBase

/// The headings that tell what a section holds, as slugs (see `Slug`).
///
/// Seeded from the titles Microsoft's own checker accepts (`table-header-config.json` and `document-outline.json` in
/// the docs tree), widened by what pages were seen to use.
enum HeadingDictionary {
    /// Whole headings.
    static let titles: [String: SectionKind] = [
        "properties": .properties, "property": .properties, "instance-attributes": .properties,
        "common-properties": .properties, "authoring-metadata": .properties, "page-content": .properties,
        "fields": .properties, "attributes": .properties, "inherited-properties": .properties,
        "relationships": .relationships, "relationship": .relationships, "navigation-properties": .relationships,
        "navigation-property": .relationships, "navigation": .relationships, "navigations": .relationships,
        "relations": .relationships, "relation": .relationships, "associations": .relationships,
        "navigation-links": .relationships, "relatinships": .relationships, "relationhips": .relationships,
        "propertes": .properties, "propeties": .properties, "proprties": .properties, "proprieties": .properties,
        "methods": .methods, "tasks": .methods, "common-tasks": .methods, "functions": .methods, "actions": .methods,
        "derived-types": .methods, "reports": .methods, "subtypes": .methods,
        "json-representation": .jsonRepresentation, "json": .jsonRepresentation,
        "members": .members, "enumeration-members": .members, "enum-members": .members, "member": .members,
        "values": .members, "possible-values": .members, "allowed-values": .members, "supported-values": .members,
        "valid-values": .members, "enum-values": .members, "enumeration-values": .members,
        "permissions": .permissions, "prerequisites": .permissions, "permission": .permissions,
        "required-permissions": .permissions, "api-permissions": .permissions, "permissions-required": .permissions,
        "required-scopes": .permissions, "permission-scopes": .permissions,
        "http-request": .httpRequest, "http-requests": .httpRequest, "https-request": .httpRequest,
        "request-url": .httpRequest, "request-urls": .httpRequest, "request-uri": .httpRequest,
        "request-syntax": .httpRequest, "request-line": .httpRequest,
        "request-headers": .requestHeaders, "request-header": .requestHeaders,
        "optional-request-headers": .requestHeaders, "optional-headers": .requestHeaders, "headers": .requestHeaders,
        "http-headers": .requestHeaders, "http-request-headers": .requestHeaders,
        "query-parameters": .queryParameters, "optional-query-parameters": .queryParameters,
        "query-parameter": .queryParameters, "odata-query-parameters": .queryParameters,
        "required-query-parameters": .queryParameters, "supported-query-parameters": .queryParameters,
        "optional-query-parameter": .queryParameters, "supported-odata-query-parameters": .queryParameters,
        "query-string-parameters": .queryParameters, "query-string": .queryParameters,
        "query-options": .queryParameters, "odata-query-options": .queryParameters,
        "request-query-parameters": .queryParameters,
        "function-parameters": .functionParameters, "function-parameter": .functionParameters,
        "path-parameters": .functionParameters, "path-parameter": .functionParameters,
        "url-parameters": .functionParameters, "parameters": .functionParameters,
        "uri-parameters": .functionParameters, "request-parameters": .functionParameters,
        "input-parameters": .functionParameters, "request-path-parameters": .functionParameters,
        "request-body": .requestBody, "request-bodies": .requestBody, "body-parameters": .requestBody,
        "request-payload": .requestBody, "body": .requestBody,
        "response": .response, "responses": .response, "returns": .response, "return-value": .response,
        "request": .exampleRequest, "requests": .exampleRequest, "sample-request": .exampleRequest,
        "sample-response": .response,
        "example": .example, "examples": .example, "sample": .example, "samples": .example,
        "error-response": .errors, "error-responses": .errors, "errors": .errors, "error-handling": .errors,
        "error-codes": .errors, "exceptions": .errors, "error-conditions": .errors, "response-headers": .errors,
        "see-also": .aside, "remarks": .aside, "next-steps": .aside, "related-content": .aside, "whats-new": .aside,
        "related-articles": .aside, "known-issues": .aside, "notes": .aside, "usage": .aside,
        "common-use-cases": .aside, "authorization": .aside,
    ]

    /// Beginnings of headings that go on with detail (`HTTP request (to upload a new file)`, `Example 2: ...`).
    static let beginnings: [(slug: String, kind: SectionKind)] = [
        ("http-request-", .httpRequest), ("example-", .example), ("examples-", .example),
        ("sample-request-", .exampleRequest), ("sample-response-", .response), ("sample-", .example),
        ("request-headers-", .requestHeaders), ("request-body-", .requestBody), ("request-", .exampleRequest),
        ("response-", .response), ("permissions-", .permissions), ("properties-of-", .properties),
        ("properties-for-", .properties), ("instance-attributes-", .properties), ("error-response-", .errors),
        ("json-representation-", .jsonRepresentation), ("relationships-", .relationships),
    ]

    /// Ends of headings that name what they list (`operationError Properties`).
    static let endings: [(slug: String, kind: SectionKind)] = [
        ("-properties", .properties), ("-relationships", .relationships), ("-query-parameters", .queryParameters),
        ("-request-headers", .requestHeaders), ("-attributes", .properties),
    ]

    /// Ends of the heading over a member table (`weekDay values`); what stands before it names the enumeration.
    static let enumerationEndings = [
        "-enumeration-values", "-enumeration-members", "-enumeration-type", "-property-values", "-enum-values",
        "-enumerated-values", "-enum-members", "-enum-type", "-enum-flags", "-flag-values", "-enumerations",
        "-enumeration", "-enums",
        "-enum", "-possible-values", "-values", "-value", "-members", "-member", "-flags", "-options",
    ]

    /// What a whole heading stands for, remarks such as `(preview)` aside; nil when it names something of its own.
    static func title(_ slug: String) -> SectionKind? {
        titles[slug] ?? titles[TitleReader.withoutNotes(withoutNumber(slug))]
    }

    /// A slug without the number of its section (`2. HTTP request`).
    private static func withoutNumber(_ slug: String) -> String {
        let digits = slug.utf8.prefix(while: \.isDigit)
        guard !digits.isEmpty, digits.count < 3, slug.utf8[digits.endIndex...].first == Byte.hyphen else {
            return slug
        }
        return String(slug[digits.endIndex...].dropFirst())
    }

    /// What a slug stands for.
    static func kind(of slug: String) -> SectionKind {
        let slug = titles[slug] == nil ? TitleReader.withoutNotes(withoutNumber(slug)) : slug
        if let kind = titles[slug] { return kind }
        for entry in beginnings where slug.hasPrefix(entry.slug) { return entry.kind }
        for ending in enumerationEndings where slug.hasSuffix(ending) { return .members }
        for entry in endings where slug.hasSuffix(entry.slug) { return entry.kind }
        return .other
    }
}
