import DescriptionRules
import GraphDocs
import Testing

@testable import APIModel

/// The whole of v1.0, checked against what its rows say when read in another way.
@Suite(.enabled(if: Docs.isThere)) struct CorpusTests {
    private static let facts = (try? Docs.facts(Docs.folder, version: "v1.0")) ?? []
    private static let model = ModelBuilder(apiVersion: "v1.0").build(from: facts)

    /// Rows of resource pages with the property they became.
    private static let rows: [(row: PropertyFacts, property: Property)] = {
        // A page may shorten the name of its type, so a type is also known by its page.
        let types = Dictionary(
            model.types.flatMap { [($0.qualifiedName.lowercased(), $0), ($0.source.page, $0)] }
        ) { first, _ in first }
        return facts.flatMap(\.types).flatMap { type in
            (type.properties + type.relationships).compactMap { row in
                (types["\(type.namespace).\(type.name)".lowercased()] ?? types[type.source.page])?[row.name]
                    .map { (row, $0) }
            }
        }
    }()

    @Test func noRowIsLost() {
        let count = Self.facts.flatMap(\.types).map { $0.properties.count + $0.relationships.count }.reduce(0, +)
        #expect(count > 0)
        #expect(Self.rows.count == count)
    }

    @Test func everyMachineWrittenRangeIsRead() throws {
        let pattern = /Valid values (-?[\d.E+]+) to (-?[\d.E+]+)/
        var found = 0
        for (row, property) in Self.rows where property.source.line == row.source.line {
            guard let match = row.description.matches(of: pattern).last else { continue }
            var low = String(match.1), high = String(match.2)
            while low.hasSuffix(".") { low.removeLast() }
            while high.hasSuffix(".") { high.removeLast() }
            let type = try #require(NumericType(property.type))
            let bounds = Interval(NumberScanner.value(of: low), NumberScanner.value(of: high)).clamped(to: type)
            found += 1
            #expect(Interval(property.minimum, property.maximum) == bounds, "\(row.source) \(row.name)")
        }
        #expect(found > 50)
    }

    @Test func keysOfEntities() {
        let keys = Self.rows.filter { $0.row.description.contains("Key of the entity") }
        #expect(keys.count > 0)
        #expect(keys.allSatisfy { $0.property.isKey })
        let types = Dictionary(uniqueKeysWithValues: Self.model.types.map { ($0.qualifiedName, $0) })
        for type in Self.model.types where type.kind == .entity {
            var base = type.base
            while let name = base, let next = types[name] {
                #expect(next.kind == .entity)
                #expect(type.key.isEmpty || next.key.isEmpty, "\(type.name) and \(name) both declare a key")
                base = next.base
            }
        }
    }

    @Test func theModelReadBackFromItsJSONIsTheSame() throws {
        let bytes = Self.model.json()
        #expect(try Model(json: bytes).json() == bytes)
    }

    @Test func linkedEnumerationsAreEnumerations() {
        let lists = Self.rows.filter { !$0.property.enumValues.isEmpty && !$0.property.type.isPrimitive }
        #expect(!lists.isEmpty)
        let kinds = Dictionary(uniqueKeysWithValues: Self.model.types.map { ($0.qualifiedName, $0.kind) })
        let others = lists.filter { kinds[$0.property.type.description] != .enumeration }
        #expect(others.count * 50 <= lists.count, "\(others.map(\.row.name))")
    }

    @Test func everythingNamedIsThere() {
        let names = Set(Self.model.types.map(\.qualifiedName))
        for type in Self.model.types {
            #expect(type.base.map(names.contains) ?? true, "\(type.name)")
            for property in type.properties {
                #expect(
                    property.type.isPrimitive || names.contains(property.type.description),
                    "\(type.name).\(property.name)")
                #expect(property.declaredIn.map(names.contains) ?? true)
            }
        }
        for operation in Self.model.operations {
            let used =
                [operation.response?.type, operation.requestBody?.type].compactMap { $0 }
                + operation.parameters.map(\.type)
            #expect(used.allSatisfy { $0.isPrimitive || names.contains($0.description) }, "\(operation.id)")
        }
        #expect(Self.model.codes.count { $0 == "type.undefined" } < 12)
    }

    @Test func everyRequestLineIsAnOperationOrADiagnostic() {
        // An ellipsis, "and so on", stands for no one path.
        let lines = Set(
            Self.facts.compactMap(\.operation).flatMap(\.requests).filter { !$0.path.contains("/.../") }.map {
                "\($0.source.page):\($0.source.line)"
            })
        let read = Set(Self.model.operations.map { "\($0.source.page):\($0.source.line)" })
        let told = Set(Self.model.diagnostics.filter { $0.code == .operationPath }.map { "\($0.page):\($0.line)" })
        let repeated = lines.subtracting(read).subtracting(told)
        // What is left are requests that stand twice on one page.
        let requests = Dictionary(grouping: Self.facts.compactMap(\.operation).flatMap(\.requests)) {
            "\($0.source.page) \($0.method) \($0.path)"
        }
        let twice = Set(
            requests.values.filter { $0.count > 1 }.flatMap { $0.dropFirst() }.map {
                "\($0.source.page):\($0.source.line)"
            })
        #expect(repeated.subtracting(twice).isEmpty)
        #expect(!read.isEmpty)
    }

    @Test func examplesAreKept() {
        let shown = Self.facts.compactMap(\.operation).filter { !$0.requests.isEmpty }.map(\.examples.count).reduce(
            0, +)
        #expect(Self.model.operations.map(\.examples.count).reduce(0, +) >= shown - 5)
    }

    @Test func theModelSurvivesItsJSON() throws {
        let bytes = Self.model.json()
        #expect(try Model(json: bytes).json() == bytes)
        #expect(ModelBuilder(apiVersion: "v1.0").build(from: Self.facts.reversed()).json() == bytes)
    }

    @Test func noNumberIsOverlooked() {
        var coverage = RuleCoverage()
        for page in Self.facts {
            let own = page.types.flatMap { $0.properties + $0.relationships + $0.details }
            let shown = page.operation.map { $0.body.properties + $0.queryParameters + $0.functionParameters } ?? []
            for row in own + shown { coverage.read(row.description) }
        }
        #expect(coverage.unread == [], "\(coverage.unread.map(\.sentence))")
    }
}
