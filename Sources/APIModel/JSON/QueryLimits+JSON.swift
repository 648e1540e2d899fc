import GraphDocs
import GraphGenBase

extension QueryLimits {
    /// Writes `queryLimits` as a member of the operation's object; nothing when the page says nothing.
    func write(to output: inout JSONOutput) {
        if isEmpty { return }
        output.key("queryLimits")
        output.object { output in
            if let complete {
                // Kept when empty: that is "none is supported".
                output.key("complete")
                output.array { output in
                    for option in complete {
                        output.element()
                        output.string(option)
                    }
                }
            }
            output.texts("denied", denied)
            output.list("exclusions", exclusions) { output, exclusion in
                output.object { output in
                    output.text("option", exclusion.option)
                    output.text("property", exclusion.property)
                }
            }
        }
    }

    /// Reads what `write(to:)` wrote; nil is nothing.
    init(json: JSONValue?) {
        self.init()
        guard let json else { return }
        complete = json["complete"].map { _ in json.texts("complete") }
        denied = json.texts("denied")
        exclusions = json.items("exclusions").map {
            Exclusion(option: $0.text("option") ?? "", property: $0.text("property") ?? "")
        }
    }
}
