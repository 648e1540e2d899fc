import GraphGenBase

extension Operation {
    func write(to output: inout JSONOutput) {
        output.object { output in
            output.text("id", id)
            output.text("kind", kind.rawValue)
            output.text("method", method)
            output.text("path", path)
            output.text("query", query)
            output.flag("isFromExample", isFromExample)
            output.text("derivedFrom", derivedFrom)
            output.text("title", title)
            output.text("summary", summary)
            output.list("parameters", parameters) { $1.write(to: &$0) }
            queryLimits.write(to: &output)
            if let requestBody {
                output.key("requestBody")
                requestBody.write(to: &output)
            }
            if let response {
                output.key("response")
                response.write(to: &output)
            }
            output.list("permissions", permissions) { $1.write(to: &$0) }
            output.list("examples", examples) { $1.write(to: &$0) }
            output.flag("isDeprecated", isDeprecated)
            output.deprecation(deprecation.map { Deprecation($0) })
            output.text("serviceArea", serviceArea)
            output.source(source)
        }
    }
}

extension Operation.Parameter {
    func write(to output: inout JSONOutput) {
        output.object { output in
            output.key("name")
            output.string(name)
            output.text("in", location.rawValue)
            output.text("type", type.description)
            output.flag("isCollection", isCollection)
            output.flag("isRequired", isRequired)
            output.flag("isDeprecated", isDeprecated)
            if isDeprecated { output.deprecation(Deprecation("", described: description)) }
            output.texts("allowedValues", allowedValues)
            output.text("description", description)
            if let source { output.source(source) }
        }
    }
}

extension Operation.RequestBody {
    func write(to output: inout JSONOutput) {
        output.object { output in
            output.text("type", type?.description)
            output.flag("isCollection", isCollection)
            output.list("properties", properties) { $1.write(to: &$0) }
        }
    }
}

extension Operation.Response {
    func write(to output: inout JSONOutput) {
        output.object { output in
            output.list("status", status) { $0.raw(String($1)) }
            output.text("type", type?.description)
            output.flag("isCollection", isCollection)
            output.text("contentType", contentType)
        }
    }
}

extension Operation.Permission {
    func write(to output: inout JSONOutput) {
        output.object { output in
            output.text("kind", kind.rawValue)
            // Kept when empty: that is "not supported".
            output.key("scopes")
            output.array { output in
                for alternative in scopes {
                    output.element()
                    output.array { output in
                        for scope in alternative {
                            output.element()
                            output.string(scope)
                        }
                    }
                }
            }
            output.number("least", least)
        }
    }
}

extension Operation.Example {
    func write(to output: inout JSONOutput) {
        output.object { output in
            output.text("name", name)
            if let request {
                output.key("request")
                output.object { output in
                    output.text("method", request.method)
                    output.text("url", request.url)
                    output.headers(request.headers)
                    output.body(request.body)
                }
            }
            if let response {
                output.key("response")
                output.object { output in
                    output.number("status", response.status)
                    output.headers(response.headers)
                    output.body(response.body)
                }
            }
            output.source(source)
        }
    }
}

extension JSONOutput {
    fileprivate mutating func headers(_ headers: [(name: String, value: String)]) {
        guard !headers.isEmpty else { return }
        key("headers")
        object { output in
            // A header given twice keeps its first value: names of an object are unique.
            var seen: Set<String> = []
            for header in headers where seen.insert(header.name.lowercased()).inserted {
                output.key(header.name)
                output.string(header.value)
            }
        }
    }

    fileprivate mutating func body(_ body: Operation.Example.Body?) {
        switch body {
        case .json(let value):
            key("body")
            self.value(value)
        case .text(let text):
            key("body")
            string(text)
        case nil: break
        }
    }
}
