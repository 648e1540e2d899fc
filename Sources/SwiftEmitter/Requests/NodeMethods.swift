import APIModel
import GraphGenBase

/// The methods of a node, no two of which can be mistaken for each other.
struct NodeMethods {
    private(set) var methods: [RequestsView.Method] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// By what calls look like: whose it is, and what it answers. Types of arguments with labels do not tell calls apart:
    /// most can be left out, and a number is of any type of numbers.
    private var taken: [String: (operation: Operation, result: String)] = [:]

    /// Adds the method of an operation under the first name that is free.
    ///
    /// Pages that document one request with one answer share its method. Where the answers differ each page gets its own;
    /// an operation without a method is told.
    mutating func add(_ operation: Operation, _ names: [String?], _ make: (String?) -> RequestsView.Method) {
        var clash: Operation?
        for name in names {
            let method = make(name)
            guard let other = taken[method.form] else {
                taken[method.form] = (operation, method.result)
                methods.append(method)
                if let clash, isSameRequest(clash, operation), operation.query == nil {
                    diagnostics.append(
                        DiagnosticCode.operationDuplicate.at(
                            operation.source,
                            "\(operation.method) \(operation.path) answers something else on \(clash.source.page):"
                                + "\(clash.source.line); here it is \(method.signature)"))
                }
                return
            }
            // The method does for another page that says the same, or does not say what comes back.
            let isSaid = operation.response?.type == nil || other.result == method.result
            if isSaid, isSameRequest(other.operation, operation) {
                noteUnsaid(operation, other.operation)
                return
            }
            clash = clash ?? other.operation
        }
        guard let clash else { return }
        diagnostics.append(
            DiagnosticCode.operationUnreachable.at(
                operation.source,
                "\(operation.method) \(operation.path) has no method of its own: its names are those of "
                    + "\(clash.method) \(clash.path) (\(clash.source.page):\(clash.source.line))"))
    }

    /// Tells of a page whose permissions are another's than those of the method. (Where both pages name the same types,
    /// that they document one request is told already.)
    private mutating func noteUnsaid(_ operation: Operation, _ speaker: Operation) {
        let isTold =
            operation.requestBody?.type == speaker.requestBody?.type
            && operation.response?.type == speaker.response?.type
            && operation.method != "DELETE"
        guard operation.source.page != speaker.source.page, operation.permissions != speaker.permissions, !isTold else {
            return
        }
        diagnostics.append(
            DiagnosticCode.operationDuplicate.at(
                operation.source,
                "\(operation.method) \(operation.path) needs other permissions on \(speaker.source.page):"
                    + "\(speaker.source.line), which are those of its method"))
    }

    private func isSameRequest(_ left: Operation, _ right: Operation) -> Bool {
        left.method == right.method && left.query == right.query
            && PathSegment.segments(of: left.path).map(\.identity)
                == PathSegment.segments(of: right.path).map(\.identity)
    }
}

extension RequestsView.Method {
    /// The signature without the types of arguments that have labels.
    fileprivate var form: String {
        guard let call, call.arguments.allSatisfy({ $0.label != nil && $0.role != .metatype }) else { return signature }
        return "\(call.name)(\(call.arguments.map { "\($0.label ?? "_"):" }.joined()))"
    }
}
