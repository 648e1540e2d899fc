import Foundation
import GraphRuntime
import ProgramGraph

/// A client that sends nothing: a request shows where it would go before it is sent.
let graph = GraphClient(credential: StaticTokenCredential("none"))

/// Writes a request as a row of `calls.tsv` has it: method, address, query in the order of its names, leaves of the body.
func call(_ request: some GraphRequestBuilding) { write(request, how: "typed") }

/// The same, of a request with something in it that the library has no name for.
func partlyTyped(_ request: some GraphRequestBuilding) { write(request, how: "partly") }

/// The same, of a request to an address, or with a body, that no method of the library makes.
func raw(_ request: some GraphRequestBuilding) { write(request, how: "raw") }

private func write(_ request: some GraphRequestBuilding, how: String) {
    let parts = URLComponents(url: request.url, resolvingAgainstBaseURL: false)
    let query = (parts?.queryItems ?? []).map { "\($0.name)=\($0.value ?? "")" }
    let row = [how, request.method.rawValue, address(parts?.path ?? ""), query.sorted().joined(separator: "&")]
    print((row + [leaves(of: request.body).sorted().joined(separator: " ")]).joined(separator: "\t"))
}

/// The path behind the version; `root:/a:` says no more than `root:/a`.
private func address(_ path: String) -> String {
    let below = path.hasPrefix("/v1.0") ? String(path.dropFirst(5)) : path
    return below.hasSuffix(":") ? String(below.dropLast()) : below
}

/// The leaves of a JSON object; the kind of an object, `@odata.type`, is none.
private func leaves(of body: Data?) -> Set<String> {
    guard let body, let value = try? JSONSerialization.jsonObject(with: body) else { return [] }
    return leaves(of: value, below: "")
}

private func leaves(of value: Any, below name: String) -> Set<String> {
    if let members = value as? [String: Any], !members.isEmpty {
        let below = members.reduce(into: Set<String>()) { all, member in
            if member.key == "@odata.type" { return }
            all.formUnion(leaves(of: member.value, below: name.isEmpty ? member.key : "\(name).\(member.key)"))
        }
        if !below.isEmpty { return below }
    }
    if let items = value as? [Any], !items.isEmpty {
        return items.reduce(into: []) { all, item in all.formUnion(leaves(of: item, below: name)) }
    }
    return name.isEmpty ? [] : [name]
}

/// A model with members set, as one value.
func make<Model>(_ model: Model, _ change: (inout Model) -> Void) -> Model {
    var model = model
    change(&model)
    return model
}
