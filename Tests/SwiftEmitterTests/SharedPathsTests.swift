import APIModel
import Testing

@testable import SwiftEmitter

@Suite struct SharedPathsTests {
    private func operation(
        _ id: String, _ kind: APIModel.Operation.Kind, _ method: String, _ path: String
    ) -> APIModel.Operation { SampleModel.operation(id, kind, method, path) }

    private func requests(_ operations: [APIModel.Operation]) throws -> [String: String] {
        let model = Model(apiVersion: "beta", types: [], operations: operations)
        let files = try Emitter(options: .init(moduleName: "Sample", generatorVersion: "1")).modules(
            model, byArea: false
        ).flatMap(\.files)
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    }

    /// Every line of `/me/notes` is there for `/users/{id}/notes` as well, with other names of the keys.
    private var notes: [APIModel.Operation] {
        ["/me/notes", "/users/{id | name}/notes"].enumerated().flatMap { place, path in
            [
                operation("note.list", .list, "GET", path),
                operation("note.get", .get, "GET", "\(path)/{key\(place)}"),
                operation("note.archive", .action, "POST", "\(path)/{key\(place)}/archive"),
            ]
        }
    }

    @Test func oneTypeStandsForEqualPlaces() throws {
        let files = try requests(notes)
        let me = try #require(files["Requests/Me+Requests.swift"])
        let users = try #require(files["Requests/Users+Requests.swift"])
        #expect(me.contains("public struct Notes: GraphRuntime.GraphPath {"))
        #expect(me.contains("public struct NotesItem: GraphRuntime.GraphPath {"))
        #expect(users.contains("public typealias Notes = Paths.Me.Notes\n"))
        #expect(users.contains("public var notes: Paths.Me.Notes { self._location.segment(\"notes\") }"))
        #expect(!users.contains("struct Notes"))
        #expect(!users.contains("archive"))
    }

    @Test func itsMembersNameAllRequestsAndPaths() throws {
        let me = try #require(try requests(notes)["Requests/Me+Requests.swift"])
        #expect(me.contains("    /// /me/notes\n    ///\n    /// - Also: /users/{id}/notes\n    public struct Notes"))
        #expect(
            me.contains(
                "    /// - Request: GET /me/notes/{key0}\n    /// - Request: GET /users/{id | name}/notes/{key1}\n"))
        #expect(me.contains("    /// The path /me/notes/{key0}.\n    ///\n    /// - Also: /users/{id}/notes/{key1}\n"))
    }

    /// What only one of them has keeps both apart, and not what is below it.
    @Test(arguments: [
        (APIModel.Operation.Kind.delete, "DELETE", "/me/notes/{id}"), (.list, "GET", "/me/notes/{id}/pictures"),
    ])
    func unequalPlacesAreTypesOfTheirOwn(kind: APIModel.Operation.Kind, method: String, path: String) throws {
        let files = try requests(
            notes + [operation("note.more", kind, method, path)]
                + ["/me/notes", "/users/{id}/notes"].map { operation("page.list", .list, "GET", "\($0)/{id}/pages") })
        let users = try #require(files["Requests/Users+Requests.swift"])
        #expect(users.contains("public struct Notes: GraphRuntime.GraphPath {"))
        #expect(users.contains("public struct NotesItem: GraphRuntime.GraphPath {"))
        #expect(users.contains("public typealias Pages = Paths.Me.Notes.NotesItem.Pages\n"))
    }

    /// The same words for what other pages document are other requests.
    @Test func placesOfOtherPagesAreNotEqual() throws {
        let files = try requests([
            operation("note.list", .list, "GET", "/me/notes"),
            operation("memo.list", .list, "GET", "/users/{id}/notes"),
        ])
        #expect(files["Requests/Users+Requests.swift"]?.contains("public struct Notes") == true)
    }

    /// A place inside one that another stands for is reached through that one, wherever its own stand-in is.
    @Test func everyPlaceKeepsItsName() throws {
        let paths = ["/a/x/y", "/b/{id}/x/y", "/c/{id}/y"]
        let files = try requests(paths.map { operation("y.list", .list, "GET", $0) })
        let all = files.values.joined()
        #expect(all.components(separatedBy: "public struct Y:").count == 2)
        #expect(all.components(separatedBy: "public typealias Y = Paths.A.X.Y\n").count == 2)
        #expect(all.contains("public typealias X = Paths.A.X\n"))
        #expect(!all.contains("extension Paths.B.BItem.X"))
    }

    /// Nodes that merely have the same below them are not called the same.
    @Test func placesOfOtherNamesStayApart() throws {
        let files = try requests(["/me/y", "/users/{id}/y"].map { operation("y.list", .list, "GET", $0) })
        let users = try #require(files["Requests/Users+Requests.swift"])
        #expect(users.contains("public struct UsersItem: GraphRuntime.GraphPath {"))
        #expect(users.contains("public typealias Y = Paths.Me.Y\n"))
    }
}
