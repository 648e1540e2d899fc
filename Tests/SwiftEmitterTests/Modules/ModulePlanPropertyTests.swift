import APIModel
import Testing

@testable import SwiftEmitter

/// What must hold for every model, however odd.
@Suite struct ModulePlanPropertyTests {
    private static let seeds = Array(UInt64(1)...400)

    /// A module of an area sees itself and the core, nothing else.
    private func isSeen(_ used: ServiceArea, from area: ServiceArea) -> Bool { used.isCore || used == area }

    @Test(arguments: seeds)
    func everyModuleNeedsOnlyItselfAndTheCore(seed: UInt64) {
        var random = RandomModel(seed: seed)
        let model = random.model()
        let hierarchy = TypeHierarchy(model)
        let tree = PathTree(model.operations)
        let plan = ModulePlan(model, hierarchy: hierarchy, tree: tree)
        for type in model.types {
            let own = plan.area(ofType: type.qualifiedName)
            if let base = hierarchy.base(of: type) {
                #expect(isSeen(plan.area(ofType: base.qualifiedName), from: own), "\(type.name) cannot see its base")
            }
            for property in type.properties {
                let area = plan.area(of: property, in: type)
                #expect(isSeen(own, from: area) && isSeen(plan.area(ofType: property.type.description), from: area))
            }
        }
        for operation in model.operations {
            let area = plan.area(of: operation)
            for name in [operation.response?.type, operation.requestBody?.type].compactMap(\.?.description) {
                #expect(isSeen(plan.area(ofType: name), from: area), "\(operation.id) cannot see \(name)")
            }
        }
        for (index, node) in tree.nodes.enumerated() {
            let area = plan.area(ofNode: index)
            if let parent = node.parent { #expect(isSeen(plan.area(ofNode: parent), from: area)) }
            for leaf in node.leaves { #expect(isSeen(area, from: plan.area(of: leaf.operation))) }
        }
    }

    /// Types that go with a page may take along what that page names, and bases of it: nothing else moves.
    @Test(arguments: seeds)
    func aPageMovesOnlyWhatItTouches(seed: UInt64) throws {
        var random = RandomModel(seed: seed)
        let model = random.model()
        let plan = ModulePlan(model)
        let pages = Set(model.types.map(\.source.page) + model.operations.map(\.source.page)).sorted()
        let page = pages[random.next(pages.count)]
        var smaller = model
        smaller.types.removeAll { $0.source.page == page }
        smaller.operations.removeAll { $0.source.page == page }
        let other = ModulePlan(smaller)
        let touched = Self.touched(by: page, model)
        for type in smaller.types where other.area(ofType: type.qualifiedName) != plan.area(ofType: type.qualifiedName)
        {
            #expect(touched.contains(type.qualifiedName), "\(page) moves \(type.qualifiedName)")
        }
    }

    /// The types a page names and their direct neighbours, with the bases of all of them and what derives from these.
    private static func touched(by page: String, _ model: Model) -> Set<String> {
        func names(_ type: ModelType) -> [String] {
            type.properties.map(\.type.description) + [type.base].compactMap(\.self)
        }
        var direct: Set<String> = []
        for type in model.types where type.source.page == page {
            direct.formUnion(names(type) + [type.qualifiedName])
            // It may be the namespace of others, and others may have it as their base.
            direct.formUnion(model.types.filter { names($0).contains(type.qualifiedName) }.map(\.qualifiedName))
            for component in SwiftTypeNames.components(type.namespace) { direct.insert("microsoft.graph." + component) }
        }
        for operation in model.operations where operation.source.page == page {
            direct.formUnion([operation.response?.type, operation.requestBody?.type].compactMap { $0?.description })
        }
        var touched = direct
        for type in model.types where direct.contains(type.qualifiedName) { touched.formUnion(names(type)) }
        // A page of requests that names one of them now has other company.
        for page in Set(model.operations.map(\.source.page)) {
            let named = model.operations.filter { $0.source.page == page }.flatMap {
                [$0.response?.type, $0.requestBody?.type].compactMap { $0?.description }
            }
            if !direct.isDisjoint(with: named) { touched.formUnion(named) }
        }
        let hierarchy = TypeHierarchy(model)
        for name in touched { touched.formUnion(hierarchy.chain(from: name).map(\.qualifiedName)) }
        return touched
    }
}
