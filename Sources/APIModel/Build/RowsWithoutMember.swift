import GraphDocs
import GraphGenBase

/// Rows of properties that objects have no member of, and that nothing else stands for: each is told, so that nobody looks
/// for it in vain.
///
/// - OData's own annotations (`@odata.etag`);
/// - bytes (`Edm.Stream`) that no documented address gets or sets;
/// - rows about what the text of a property holds.
enum RowsWithoutMember {
    /// Looks at the properties of types, the rows of bodies and the tables about texts.
    static func run(
        _ types: borrowing TypeTable<Stage.Finished>, _ operations: [Operation], _ pages: [PageFacts],
        _ diagnostics: inout [Diagnostic]
    ) {
        var addressed: Set<String> = []
        for operation in operations {
            // `photo` of `/me/photo/$value`
            for segment in PathTemplate(operation.path).segments.suffix(2) {
                addressed.insert(segment.name.lowercased())
            }
        }
        var seen: Set<Place> = []
        func note(_ property: Property) {
            let what: String
            if property.name.hasPrefix("@odata.") {
                what = "is an annotation of OData, which the client reads and writes"
            } else if property.type == .primitive(.stream), !addressed.contains(property.name.lowercased()) {
                what = "is bytes, and no page documents their address"
            } else {
                return
            }
            guard seen.insert(property.source).inserted else { return }
            diagnostics.append(
                DiagnosticCode.propertyNotAMember.at(property.source, "\(property.name) \(what); it has no property"))
        }
        for name in types.names { types[name]?.properties.forEach(note) }
        for operation in operations {
            for row in operation.requestBody?.properties ?? [] where !row.name.hasSuffix(BoundProperties.bind) {
                note(row)
            }
        }
        for row in pages.lazy.flatMap(\.types).flatMap(\.details) where seen.insert(row.source).inserted {
            diagnostics.append(
                DiagnosticCode.propertyNotAMember.at(
                    row.source, "\(row.name) is told of what the text of a property holds; it has no property"))
        }
    }
}
