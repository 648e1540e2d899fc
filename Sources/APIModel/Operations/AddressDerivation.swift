import GraphGenBase

/// Operations at other addresses of what they are about.
///
/// A page that gets one thing at several addresses, one of them by path (`/drives/{id}/items/{id}`, `/me/drive/items/{id}`,
/// `/me/drive/root:/{path}`), says that these are addresses of one thing, since a path is nothing but another way to name
/// it. What any page documents of that thing at one of them is then there at all of them: update and delete (but nothing
/// deletes what has a fixed name), and what is right below it, one name and its keys (`/children`, `/permissions/{id}`),
/// nothing deeper. Where that is documented below an address by a name in it as well (`items/{id}:/{name}:/content` beside `items/{id}/content`), that is an address of such
/// a thing too. Lists of addresses without one by path are left alone: what a user's calendar can do, a group's need not.
///
/// No address is made up: both the thing's address and what stands below it are on a page. Lines with a query and
/// operations that are there already are left alone.
struct AddressDerivation {
    /// An address of a thing.
    private struct Home {
        var path: PathTemplate
        var address: Address
        var parameters: [Operation.Parameter]

        /// How many parameters its path takes.
        var depth: Int { path.segments.reduce(0) { $0 + $1.placeholders.count } }
        /// `root:/{path}`: what follows goes behind another colon.
        var isByPath: Bool {
            path.segments.dropLast().last?.text.hasSuffix(":") == true && path.last?.placeholders.isEmpty == false
        }

        init(_ operation: Operation) {
            path = PathTemplate(operation.path)
            address = Address(path)
            parameters = operation.parameters.filter { $0.location == .path }
        }
    }

    private var places: [[Home]] = []
    private var documented: Set<String> = []

    /// The operations that follow from others, in their order.
    static func run(_ operations: [Operation]) -> [Operation] {
        var pass = Self()
        pass.findPlaces(operations)
        guard !pass.places.isEmpty else { return [] }
        pass.documented = Set(operations.map { key($0.method, Address(PathTemplate($0.path))) })
        pass.findPlacesByName(operations)
        var result: [Operation] = []
        for operation in operations where operation.query == nil { pass.derive(from: operation, into: &result) }
        return result
    }

    private static func key(_ method: String, _ address: Address) -> String {
        method + " " + address.steps.joined(separator: "/")
    }

    // MARK: Places

    private mutating func findPlaces(_ operations: [Operation]) {
        var pages: [(id: String, places: [Home])] = []
        for operation in operations
        where operation.kind == .get && operation.query == nil && operation.response?.type?.name != nil {
            if pages.last?.id != operation.id { pages.append((operation.id, [])) }
            pages[pages.count - 1].places.append(Home(operation))
        }
        places = pages.map(\.places).filter { places in
            places.count > 1 && places.count <= Limits.derivedAddresses && places.contains(where: \.isByPath)
        }
    }

    private mutating func findPlacesByName(_ operations: [Operation]) {
        for operation in operations where operation.query == nil {
            let path = PathTemplate(operation.path)
            guard path.segments.count > 3, let last = path.last, last.placeholders.isEmpty else { continue }
            let (parent, name) = (path.segments[path.segments.count - 3], path.segments[path.segments.count - 2])
            guard parent.text.hasSuffix("}:"), name.text.hasPrefix("{"), name.text.hasSuffix("}:") else { continue }
            var place = Home(operation)
            place.path.segments.removeLast()
            place.path.segments[place.path.segments.count - 1] =
                PathTemplate("/" + name.text.dropLast()).segments[0]
            place.address = Address(place.path)
            var above = Array(place.address.steps.dropLast())
            for index in places.indices where places[index].contains(where: { $0.address.steps == above }) {
                guard !places[index].contains(where: { $0.address == place.address }) else { continue }
                above.append(Address(path).steps.last ?? "")
                let isBeside = documented.contains(operation.method + " " + above.joined(separator: "/"))
                if isBeside { places[index].append(place) }
            }
        }
    }

    // MARK: Operations

    private mutating func derive(from operation: Operation, into result: inout [Operation]) {
        let path = PathTemplate(operation.path)
        let steps = Address(path).steps
        for places in places {
            guard let own = places.first(where: { steps.starts(with: $0.address.steps) }) else { continue }
            let rest = path.segments[own.path.segments.count...]
            guard Self.isRightBelow(rest) else { continue }
            for place in places where place.address != own.address {
                // What has a fixed name is there by itself: `/me/drive/root` cannot be deleted.
                if operation.method == "DELETE", rest.isEmpty, place.path.last?.placeholders.isEmpty != false {
                    continue
                }
                let colon = place.isByPath && !rest.isEmpty ? ":" : ""
                let text =
                    "/" + place.path.segments.map(\.text).joined(separator: "/") + colon
                    + rest.map { "/" + $0.text }.joined()
                guard documented.insert(Self.key(operation.method, Address(PathTemplate(text)))).inserted else {
                    continue
                }
                var derived = operation
                derived.path = text
                derived.derivedFrom = operation.path
                derived.isFromExample = false
                derived.examples = []
                derived.parameters = place.parameters + Self.without(own.depth, operation.parameters)
                result.append(derived)
            }
        }
    }

    /// Nothing, or a name and keys.
    private static func isRightBelow(_ rest: ArraySlice<PathTemplate.Segment>) -> Bool {
        guard let first = rest.first else { return true }
        return !first.isPlaceholder && first.placeholders.isEmpty && rest.dropFirst().allSatisfy(\.isPlaceholder)
    }

    /// The parameters but for the first few of the path.
    private static func without(_ count: Int, _ parameters: [Operation.Parameter]) -> [Operation.Parameter] {
        var left = count
        return parameters.filter { parameter in
            guard left > 0, parameter.location == .path else { return true }
            left -= 1
            return false
        }
    }
}
