import APIModel
import GraphDocs
import GraphGenBase
import GraphRuntime

/// A body that a page shows, and what it is documented to be.
struct ExampleBody {
    /// The example's name.
    var name: String
    /// The block it stands in.
    var source: Place
    /// The body.
    var value: GraphValue
    /// The qualified type of the body, or of its elements.
    var type: String
    /// Whether `type` is that of elements.
    var isCollection: Bool
    /// What it is sent for; `any` for a response.
    var context: ValidationContext

    /// Whether it is sent by PUT, which makes an object where there is none: nothing in it is a change.
    var isUpsert = false
    /// The properties that the page's own table lists for the body.
    var listed: Set<String> = []
    /// Whether the request asks for members of enumerations that else are hidden.
    var asksForHidden = false

    /// Whether a finding on an object at `parent` says nothing of the page: what must be given on create is said by the
    /// page's own table where it has one, and not by the pages of other requests that make objects of the type; and an
    /// object that is only hinted at (`"passwordProfile": { "@odata.type": "…" }`) lacks everything.
    func passesOver(_ finding: ValidationFinding, in parent: String, _ object: GraphObject) -> Bool {
        switch finding.code {
        case .immutable: isUpsert
        case .key: context == .create && parent.isEmpty && listed.contains(finding.path)
        case .requiredOnCreate, .required:
            // A warning where a page says that not every object needs it.
            finding.severity == .warning || Self.isHint(finding.path, in: object)
                || finding.code == .requiredOnCreate && parent.isEmpty
                    && !finding.path.contains(where: { $0 == "." || $0 == "[" }) && !listed.isEmpty
                    && !listed.contains(finding.path)
                    && finding.documentation?.page != source.page
        default: false
        }
    }

    /// Whether the object that lacks the member at a path is inside another and shows nothing.
    private static func isHint(_ path: String, in object: GraphObject) -> Bool {
        guard let dot = path.lastIndex(of: "."),
            case .object(let holder)? = GraphValue.object(object).value(at: String(path[..<dot]))
        else { return false }
        return !holder.isEmpty && holder.allSatisfy { $0.name.contains("@") }
    }

    /// The objects of the type, each with its path in the body: the body itself, or what its `value` holds.
    func objects(_ schema: GraphSchema) -> [(path: String, object: GraphObject)] {
        switch value {
        case .array(let elements): return Self.objects(elements, "")
        case .object(let object):
            // Collections come in `value`; some services wrap a single object in it too.
            guard let inner = object["value"], isCollection || schema.property("value", of: type) == nil else {
                return [("", object)]
            }
            switch inner {
            case .array(let elements): return Self.objects(elements, "value")
            case .object(let object): return [("value", object)]
            default: return [("", object)]
            }
        default: return []
        }
    }

    private static func objects(_ elements: [GraphValue], _ path: String) -> [(path: String, object: GraphObject)] {
        elements.enumerated().compactMap { index, element in
            if case .object(let object) = element { return ("\(path)[\(index)]", object) }
            return nil
        }
    }
}
