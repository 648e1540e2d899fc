import APIModel
import GraphGenBase

/// Parameters of a generated method, once as declared and once as passed on.
struct ParameterList {
    private(set) var declared: [String] = []
    private(set) var passed: [String] = []
    /// The same for who calls the method.
    private(set) var arguments: [MethodCall.Argument] = []
    private var labels = NameScope()
    private var scope: NameScope

    /// An empty list.
    init(reserved: Set<String>) { scope = NameScope(reserved: reserved.union(ReservedNames.bodyNames)) }

    /// An empty list of a method of a model.
    init(_ types: SwiftTypes) { self.init(reserved: types.names.reserved) }

    /// Adds a parameter; `isOptional` gives it `nil` as default. Callers see the name of the page; inside, it gives way to
    /// what the body names.
    mutating func add(
        _ name: String, type: String, isOptional: Bool, isQualified: Bool = false, role: MethodCall.Role
    ) {
        var value = declare(name, type: type, isOptional: isOptional, role: role)
        // The type of an enumeration is written before its member where the page does so.
        if isQualified { value += isOptional ? "?.qualified" : ".qualified" }
        passed.append("(\(SwiftText.literal(name)), \(value))")
    }

    /// Declares a parameter that is passed on otherwise, and gives its name inside as it is written.
    mutating func declare(_ name: String, type: String, isOptional: Bool, role: MethodCall.Role) -> String {
        let label = labels.claim(Self.label(name))
        let identifier = scope.claim(label)
        let names = identifier == label ? [label] : [label, identifier]
        let written = names.map(SwiftIdentifier.written).joined(separator: " ")
        declared.append(isOptional ? "\(written): \(type)? = nil" : "\(written): \(type)")
        arguments.append(.init(label: SwiftIdentifier.written(label), isOptional: isOptional, role: role))
        return SwiftIdentifier.written(identifier)
    }

    /// A label as Swift's are written: `attachmentItem` of `AttachmentItem`; `URL` and `odata_x` stay as the page has them.
    private static func label(_ name: String) -> String {
        let member = SwiftIdentifier.member(name)
        let start = member.prefix(2)
        guard start.first?.isUppercase == true, start.last?.isLowercase == true else { return member }
        return member.prefix(1).lowercased() + member.dropFirst()
    }

    /// Declares an argument whose label is another word than its name inside.
    mutating func declareLabelled(_ label: String, _ name: String, type: String, role: MethodCall.Role) {
        arguments.append(.init(label: label, isOptional: false, role: role))
        declared.append("\(labels.claim(label)) \(scope.claim(name)): \(type)")
    }

    /// Declares the one argument that goes without a label.
    mutating func declareUnlabelled(_ name: String, type: String, role: MethodCall.Role) {
        arguments.append(.init(label: nil, isOptional: false, role: role))
        declared.append("_ \(scope.claim(name)): \(type)")
    }

    /// The parameters of an action, all optional: which ones must be given depends on the others more often than not.
    static func body(_ properties: [Property], types: SwiftTypes) -> ParameterList {
        var list = ParameterList(types)
        for property in properties where isSent(property) {
            if property.name.hasSuffix(bind) {
                list.addReference(property)
                continue
            }
            list.add(
                property.name, type: types.value(property.type, isCollection: property.isCollection), isOptional: true,
                role: .member(property.name, property.type, isCollection: property.isCollection))
        }
        return list
    }

    /// Whether a member of a body can be an argument: annotations cannot, but for references.
    static func isSent(_ property: Property) -> Bool {
        !property.name.contains("@") || property.name.hasSuffix(bind)
    }

    private static let bind = "@odata.bind"

    /// `lamp@odata.bind` is a reference called `lamp`.
    private mutating func addReference(_ property: Property) {
        let type = "GraphRuntime.GraphReference"
        let identifier = declare(
            String(property.name.dropLast(Self.bind.count)), type: property.isCollection ? "[\(type)]" : type,
            isOptional: true, role: .reference(property.name, isCollection: property.isCollection))
        passed.append("(\(SwiftText.literal(property.name)), \(identifier))")
    }

    /// The parameters of a function: those in its parentheses, then what else the page's tables list. A request line shows
    /// one way to call it, so that an optional parameter may be missing there.
    static func arguments(
        of segment: PathSegment, operation: Operation, types: SwiftTypes, isEnumeration: (ValueType) -> Bool
    ) -> ParameterList {
        var list = ParameterList(types)
        // Those of functions earlier in the path are given there.
        let earlier = PathSegment.segments(of: operation.path).dropLast().flatMap { segment in
            if case .call(_, let arguments) = segment { arguments.map { $0.name.lowercased() } } else { [String]() }
        }
        var documented = operation.parameters.filter {
            $0.location == .function && !earlier.contains($0.name.lowercased())
        }
        if case .call(_, let arguments) = segment {
            for argument in arguments {
                let place = documented.firstIndex { $0.name.lowercased() == argument.name.lowercased() }
                let parameter = place.map { documented.remove(at: $0) }
                let (type, isCollection) = (parameter?.type ?? .primitive(.string), parameter?.isCollection ?? false)
                list.add(
                    argument.name, type: types.value(type, isCollection: isCollection),
                    isOptional: parameter.map { !$0.isRequired } ?? false,
                    isQualified: !isCollection && isEnumeration(type) && argument.isQualified,
                    role: .function(argument.name, type, isCollection: isCollection))
            }
        }
        for parameter in documented {
            list.add(
                parameter.name, type: types.value(parameter.type, isCollection: parameter.isCollection),
                isOptional: !parameter.isRequired,
                role: .function(parameter.name, parameter.type, isCollection: parameter.isCollection))
        }
        return list
    }

    /// Whether the call of an action or function has parameters.
    static func hasParameters(_ operation: Operation, _ segment: PathSegment) -> Bool {
        if segment.hasArguments { return true }
        if operation.method == "GET" || operation.method == "DELETE" {
            return operation.parameters.contains { $0.location == .function }
        }
        guard let body = operation.requestBody else { return false }
        return body.type != nil || body.properties.contains(where: isSent)
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
