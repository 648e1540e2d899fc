import Foundation
import Testing

@testable import SwiftEmitter

/// What GraphRuntime gives every model and path, no page may name otherwise.
@Suite struct ReservedNamesTests {
    /// The members of a type, as the list of public declarations has them.
    private func members(of type: String) throws -> Set<String> {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let listing = try String(contentsOf: root.appendingPathComponent("Docs/GraphRuntime-API.txt"), encoding: .utf8)
        let names = listing.split(separator: "\n").compactMap { line -> String? in
            guard line.hasPrefix("\(type): ") else { return nil }
            let words = line.dropFirst(type.count + 2).split(separator: " ")
            guard let kind = words.firstIndex(where: { ["func", "var", "typealias"].contains($0) }),
                kind + 1 < words.count
            else { return nil }
            let name = words[kind + 1].filter { $0 != "`" }.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            return name.isEmpty ? nil : String(name)
        }
        return Set(names)
    }

    @Test func membersOfModelsAreReserved() throws {
        let members = try members(of: "GraphModel")
        #expect(members.isSuperset(of: ["getString", "storedMember", "as", "Update", "Fields"]))
        #expect(members.subtracting(ReservedNames.modelMembers).isEmpty)
    }

    @Test func membersOfPathsAreReserved() throws {
        #expect(try members(of: "GraphPath") == ["_location"])
        #expect(ReservedNames.pathMembers.contains("_location"))
    }

    @Test func membersOfTheClientAreReserved() throws {
        let members = try members(of: "GraphClient")
        #expect(members == ["collection", "pages", "path", "request", "root"])
        #expect(
            ReservedNames.clientMembers
                == members.union(["cloud", "credential", "options", "transport", "version"]))
    }
}
