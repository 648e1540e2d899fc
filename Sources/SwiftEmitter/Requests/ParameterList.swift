import APIModel
import GraphGenBase

/// Parameters of a generated method, once as declared and once as passed on.
struct ParameterList {
    private(set) var declared: [String] = []
    private(set) var passed: [String] = []
    private var scope = NameScope()

    /// Adds a parameter; `isOptional` gives it `nil` as default.
    mutating func add(_ name: String, type: String, isOptional: Bool) {
        let identifier = SwiftIdentifier.written(scope.claim(SwiftIdentifier.member(name)))
        declared.append(isOptional ? "\(identifier): \(type)? = nil" : "\(identifier): \(type)")
        passed.append("(\(SwiftText.literal(name)), \(identifier))")
    }

    /// The parameters of an action, all optional: which ones must be given depends on the others more often than not.
    static func body(_ properties: [Property], types: SwiftTypes) -> ParameterList {
        var list = ParameterList()
        for property in properties where !property.name.contains("@") {
            list.add(
                property.name, type: types.value(property.type, isCollection: property.isCollection), isOptional: true)
        }
        return list
    }

    /// The parameters of a function: those in its parentheses, with the types of the page's table.
    static func arguments(of segment: PathSegment, operation: Operation, types: SwiftTypes) -> ParameterList {
        var list = ParameterList()
        let documented = operation.parameters.filter { $0.location == .function }
        func type(_ name: String) -> String {
            guard let parameter = documented.first(where: { $0.name.lowercased() == name.lowercased() }) else {
                return "Swift.String"
            }
            return types.value(parameter.type, isCollection: parameter.isCollection)
        }
        if case .call(_, let arguments) = segment {
            for argument in arguments { list.add(argument.name, type: type(argument.name), isOptional: false) }
        } else {
            for parameter in documented { list.add(parameter.name, type: type(parameter.name), isOptional: true) }
        }
        return list
    }

    /// The list as a value of `GraphParameters` or `GraphArguments`.
    func value(of type: String) -> String {
        "GraphRuntime.\(type)" + (passed.isEmpty ? "()" : passed.joined(separator: ".and"))
    }
    /// The list as declared.
    var declaration: String { declared.joined(separator: ", ") }
    /// Whether there is nothing to pass.
    var isEmpty: Bool { declared.isEmpty }
}
