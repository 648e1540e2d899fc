import APIModel
import GraphGenBase
import Testing

@testable import SwiftEmitter

/// What a place of a path holds is one scope: the methods of its calls give way to the properties that lead on.
@Suite struct PathNamesTests {
    /// `POST /a/b {c}`, with the body's property: an action; with `GET`, a function. `get /a` and other verbs in small letters
    /// are neither.
    private func operation(_ line: String) -> APIModel.Operation {
        let parts = line.split(separator: " ").map(String.init)
        let kinds: [String: APIModel.Operation.Kind] = [
            "POST": .action, "get": .get, "list": .list, "post": .create, "patch": .update, "put": .replace,
            "delete": .delete,
        ]
        let method = parts[0] == "list" ? "GET" : parts[0].uppercased()
        return SampleModel.operation(line, kinds[parts[0]] ?? .function, method, parts[1]) {
            guard parts.count > 2 else { return }
            var body = APIModel.Operation.RequestBody()
            body.properties = [SampleModel.property(parts[2], "Edm.String")]
            $0.requestBody = body
        }
    }

    /// The steps below the first segment and the methods there, in the order of the requests.
    private func names(_ lines: [String]) -> (steps: [String], methods: [String]) {
        let tree = PathTree(lines.map(operation))
        let names = PathNames(tree, container: "Paths", reserved: [])
        let methods = tree.nodes[tree.roots[0]].leaves.compactMap { leaf in
            leaf.call.map { names.method(leaf.operation, $0, at: tree.roots[0]) }
        }
        return (tree.nodes[tree.roots[0]].children.map { names.steps[$0] }, methods)
    }

    @Test(
        arguments: [
            (["POST /a/assign"], [], ["assign"]), (["GET /a/microsoft.graph.assign()"], [], ["assign"]),
            // A property and a method without parameters are one name.
            (["POST /a/assign", "get /a/assign/x"], ["assign"], ["assignAction"]),
            (["GET /a/assign()", "get /a/assign/x"], ["assign"], ["assignFunction"]),
            (["POST /a/assign body", "get /a/assign/x"], ["assign"], ["assign"]),
            (["GET /a/assign(x={x})", "get /a/assign/x"], ["assign"], ["assign"]),
            (
                ["POST /a/assign body", "POST /a/assignAction", "get /a/assign/x"], ["assign"],
                ["assign", "assignAction"]
            ),
            // The second name may be that of a property too.
            (
                ["POST /a/assign", "get /a/assign/x", "get /a/assignAction/x"], ["assign", "assignAction"],
                ["assignAction_"]
            ),
            // Calls of one word share their name where their parameters tell them apart.
            (["GET /a/assign()", "GET /a/assign(x={x})"], [], ["assign", "assign"]),
            (["POST /a/assign", "GET /a/assign()"], [], ["assign", "assignFunction"]),
            (["GET /a/assign()", "POST /a/assign"], [], ["assign", "assignAction"]),
            (["POST /a/assign", "POST /a/Assign"], [], ["assign", "assign"]),
            (
                ["POST /a/assign", "GET /a/assign()", "GET /a/Assign()"], [],
                ["assign", "assignFunction", "assignFunction"]
            ),
            // What every path has.
            (["POST /a/count"], [], ["countAction"]), (["get /a/count/x"], ["count_"], []),
            // What this one has; `a` may be listed and not deleted.
            (["GET /a/list()"], [], ["list"]), (["list /a", "GET /a/list()"], [], ["listFunction"]),
            (["get /a", "GET /a/list()", "GET /a/get()"], [], ["list", "getFunction"]),
            (["POST /a/delete body"], [], ["delete"]), (["delete /a", "POST /a/delete body"], [], ["deleteAction"]),
            (["POST /a/create", "list /a"], [], ["create"]), (["post /a", "POST /a/create"], [], ["createAction"]),
            (["patch /a", "POST /a/update"], [], ["updateAction"]),
            (["put /a", "POST /a/replace"], [], ["replaceAction"]),
            (["get /a/list/x", "get /a"], ["list"], []), (["get /a/list/x", "list /a"], ["list_"], []),
            // Functions that lead on are told apart by their arguments.
            (["get /a/b/x", "get /a/b(c={c})/x", "get /a/b('{id}')/x"], ["b", "b", "b"], []),
            (["get /a/b(c={c})/x", "get /a/b(d={d})/x"], ["b", "b"], []),
            (["get /a/count(c={c})/x"], ["count_"], []),
        ])
    func methodsGiveWayToSteps(_ lines: [String], _ steps: [String], _ methods: [String]) {
        let names = names(lines)
        #expect(names.steps == steps)
        #expect(names.methods == methods)
    }

    @Test(arguments: [
        ("/users/{id}", ["Paths.Users", "Paths.Users.UsersItem"], ["users", ""]),
        ("/class/{id}", ["Paths.Class", "Paths.Class.ClassItem"], ["class", ""]),
        (
            "/users('{id}')/root:/{path}:/x",
            [
                "Paths.UsersItem", "Paths.UsersItem.Root", "Paths.UsersItem.Root.Address",
                "Paths.UsersItem.Root.Address.X",
            ], ["users", "root", "", "x"]
        ),
        ("/a/b(c={c})/d", ["Paths.A", "Paths.A.BCall", "Paths.A.BCall.D"], ["a", "b", "d"]),
        ("/a.b/{id}", ["Paths.AB", "Paths.AB.ABItem"], ["aB", ""]),
        ("/any/{id}", ["Paths.Any", "Paths.Any.AnyItem"], ["any", ""]),
        ("/cloud/microsoft.graph.user", ["Paths.Cloud", "Paths.Cloud.User"], ["cloud_", "user"]),
    ])
    func everyPlaceHasATypeAndAStep(_ path: String, _ types: [String], _ steps: [String]) {
        let tree = PathTree([operation("get \(path)")])
        let names = PathNames(tree, container: "Paths", reserved: [])
        #expect(names.types == types)
        #expect(names.steps == steps)
    }

    @Test func reservedNamesAreGone() {
        let tree = PathTree([operation("get /moon/moon")])
        let names = PathNames(tree, container: "Paths", reserved: ["Moon", "moon"])
        #expect(names.types == ["Paths.Moon_", "Paths.Moon_.Moon_"])
        #expect(names.steps == ["moon_", "moon_"])
    }
}
