import Foundation
import SwiftEmitter
import TestSupport
import Testing

/// An API in several modules, compiled one after the other, and callers of it.
@Suite struct ModulesTests {
    /// What a caller writes, whatever modules there are.
    private static let caller = """
        func read(_ graph: GraphClient) throws {
            _ = graph.people["1"].get()
            for request in [graph.people["1"].loans.list()] { _ = request.top(5) }
            var change = Loan.Update()
            change.days = .set(3)
            _ = graph.loans["1"].update(change)
            _ = graph.copies["1"].shelf.get()
            let atlas: Atlas? = try Copy(json: "{}").as(Atlas.self)
            _ = atlas?.shelf?.room
            var person = Person()
            person.loans = Loan()
            _ = Person.Fields.loans.name
            _ = person.validate(for: .create)
            let last: MODULE.Operation? = person.loans?.last
            _ = last?.weight
        }
        """

    @Test(arguments: [false, true])
    func aCallerCompilesWithOneModuleAndWithSeveral(byArea: Bool) throws {
        let pages = try AreaPages()
        let modules = try Pipeline.modules(from: pages.url, apiVersion: "v1.0", module: "Library", byArea: byArea)
        #expect(modules.count == (byArea ? 4 : 1))
        let caller = Self.caller.replacing("MODULE", with: "Library")
        let result = try Pipeline.compile(modules, then: caller, importing: "Library")
        #expect(result.status == 0, "\(result.output.prefix(4000))")
    }

    @Test func theModuleOfAnAreaIsEnoughForItsCallers() throws {
        let pages = try AreaPages()
        let modules = try Pipeline.modules(from: pages.url, apiVersion: "v1.0", module: "Library", byArea: true)
        let caller = """
            func read(_ graph: GraphClient) {
                _ = graph.people["1"].get()
                _ = graph.people["1"].loans.list()
                _ = graph.copies["1"].lend()
                _ = Person().loans?.copy?.title
            }
            """
        let own = modules.filter { $0.name == "LibraryCore" || $0.name == "LibraryLending" }
        let result = try Pipeline.compile(own, then: caller, importing: "LibraryLending")
        #expect(result.status == 0, "\(result.output.prefix(4000))")
    }
}
