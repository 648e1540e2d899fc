import APIModel
import Testing

@testable import SwiftEmitter

@Suite struct ModulePlanTests {
    private let model = LibraryModel.model
    private let plan = ModulePlan(LibraryModel.model)

    private func area(_ type: String, _ plan: ModulePlan? = nil) -> String {
        (plan ?? self.plan).area(ofType: "microsoft.graph." + type).name
    }

    @Test(arguments: [
        ("loan", "Lending"), ("tool", "Lending"), ("security.permit", "Lending"), ("shelf", "Catalog"),
        ("atlas", "Catalog"), ("repair", "Catalog"),
        // Named by types of one area only.
        ("loanState", "Lending"),
        // Named by a type of no area and by one of the catalog.
        ("mark", ""),
        // Bases of several areas.
        ("entity", ""), ("item", ""),
        // Held by a type of another area.
        ("copy", ""),
        // Of an area that everything hangs from.
        ("person", ""), ("operation", ""),
    ])
    func typesGoWhereTheyAreKnown(type: String, name: String) {
        #expect(area(type) == name)
    }

    @Test(arguments: [
        ("person", "loans", "Lending"), ("person", "name", ""), ("copy", "shelf", "Catalog"), ("copy", "count", ""),
        ("shelf", "copies", "Catalog"), ("loan", "copy", "Lending"),
    ])
    func anAccessorGoesWhereBothTypesAreKnown(type: String, property: String, name: String) throws {
        let type = try #require(model.types.first { $0.name == type })
        let property = try #require(type.properties.first { $0.name == property })
        #expect(plan.area(of: property, in: type).name == name)
    }

    /// A text that is of an enumeration goes, and takes it, where other properties would.
    @Test func theEnumerationOfATextIsKnownToBoth() throws {
        var model = LibraryModel.model
        let place = try #require(model.types.firstIndex { $0.name == "person" })
        let text = SampleModel.property("state", "Edm.String") {
            $0.values = Fact(["a1", "b1"])
            $0.enumeration = Fact("microsoft.graph.loanState")
        }
        let before = ModulePlan(model)
        #expect(before.area(of: text, in: model.types[place]).name == "Lending")
        model.types[place].properties.append(text)
        // Named by types of two areas now.
        #expect(ModulePlan(model).area(ofType: "microsoft.graph.loanState").name == "")
    }

    @Test(arguments: [
        ("person.get", ""), ("person.listLoans", "Lending"), ("loan.list", "Lending"), ("shelf.get", "Catalog"),
        ("copy.get", "Catalog"), ("copy.lend", "Lending"), ("loan.remind", "Lending"),
    ])
    func requestsGoWhereTheirTypesAre(id: String, name: String) throws {
        let operation = try #require(model.operations.first { $0.id == id })
        #expect(plan.area(of: operation).name == name)
    }

    @Test func aNodeIsSharedWhenRequestsOfSeveralModulesAreBelow() {
        let tree = PathTree(model.operations)
        var areas: [String: String] = [:]
        for (index, node) in tree.nodes.enumerated() {
            var path = node.segment.identity
            var parent = node.parent
            while let next = parent {
                path = tree.nodes[next].segment.identity + "/" + path
                parent = tree.nodes[next].parent
            }
            areas[path] = plan.area(ofNode: index).name
        }
        #expect(
            areas == [
                "people": "", "people/{}": "", "people/{}/loans": "Lending", "loans": "Lending", "loans/{}": "Lending",
                "shelves": "Catalog", "shelves/{}": "Catalog", "shelves/{}/copies": "Catalog",
                // Read by the catalog, lent by the lending desk.
                "copies": "", "copies/{}": "",
            ])
    }

    @Test func aTypeThatServesAsNamespaceIsInTheCore() {
        var model = model
        model.types.append(LibraryModel.type("security", area: "lending"))
        #expect(area("security", ModulePlan(model)) == "")
        #expect(area("security.permit", ModulePlan(model)) == "Lending")
    }

    @Test func aRequestThatNamesTypesOfTwoAreasMovesTheForeignOne() {
        var model = model
        model.operations.append(
            LibraryModel.operation(
                "loan.move", .action, "POST", "/loans/{id}/move", area: "lending", answers: "loan", takes: "shelf"))
        let plan = ModulePlan(model)
        #expect(area("shelf", plan) == "")
        #expect(area("loan", plan) == "Lending")
    }

    @Test func aCircleOfAreasIsBrokenByTheCore() {
        let model = Model(
            apiVersion: "beta",
            types: [
                LibraryModel.type("a", area: "one", [("b", "b")]), LibraryModel.type("b", area: "two", [("a", "a")]),
                LibraryModel.type("c", area: "one", base: "d"), LibraryModel.type("d", area: "two", base: "c"),
            ])
        let plan = ModulePlan(model)
        #expect(model.types.allSatisfy { plan.area(ofType: $0.qualifiedName).isCore })
    }

    @Test func oneModuleHoldsEverything() {
        #expect(ModulePlan.single.areas.isEmpty)
        #expect(model.types.allSatisfy { ModulePlan.single.area(ofType: $0.qualifiedName).isCore })
    }

    @Test func theOrderOfTypesDoesNotMatter() {
        var turned = model
        turned.types.reverse()
        turned.operations.reverse()
        let other = ModulePlan(turned)
        for type in model.types {
            #expect(other.area(ofType: type.qualifiedName) == plan.area(ofType: type.qualifiedName))
        }
        #expect(other.areas == plan.areas)
    }
}
