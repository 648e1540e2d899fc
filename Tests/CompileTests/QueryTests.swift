import Foundation
import TestSupport
import Testing

/// What the compiler says of queries, and how long it takes to say it.
@Suite struct QueryTests {
    /// A module made of the pages that GraphRuntime's own tests have, once.
    private static let library = Result { () -> TemporaryFolder in
        let pages = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("GraphRuntimeTests/SamplePages")
        let folder = try TemporaryFolder()
        for module in try Pipeline.modules(from: pages, apiVersion: "beta", module: "Library", byArea: false) {
            let files = try module.files.map { try folder.write($0.text, to: $0.path).path }
            let result = try SwiftCompiler.emitModule(files, module: module.name, into: folder.url)
            #expect(result.status == 0, "\(result.output.prefix(4000))")
        }
        return folder
    }

    private func compile(_ statements: [String], arguments: [String] = []) throws -> SwiftCompiler.Result {
        let functions = statements.enumerated().map { place, statement in
            """
            func call\(place)(
                _ members: GraphCollectionRequest<Member>, _ one: GraphRequest<Member>, _ id: UUID, _ name: String,
                _ names: [String], _ date: GraphDateTime, _ count: Int
            ) {
                \(statement)
            }
            """
        }
        let head = "import Foundation\nimport GraphRuntime\nimport Library\n"
        let folder = try TemporaryFolder()
        let file = try folder.write(head + functions.joined(separator: "\n"), to: "Caller.swift")
        return try SwiftCompiler.typecheck(
            [file.path], module: "Caller", importing: Self.library.get().url, arguments: arguments)
    }

    /// The whole of 50 takes 0.6 s on one machine; the limit is for slow ones. Expressions that are checked alone take more
    /// than half a second only where overloads multiply.
    @Test func fiftyExpressionsAreCheckedInTime() throws {
        #expect(QueryExpressions.all.count == 50)
        let result = try compile(
            QueryExpressions.all, arguments: ["-Xfrontend", "-debug-time-function-bodies"])
        #expect(result.status == 0, "\(result.output.prefix(4000))")
        let times = result.output.split(separator: "\n").filter { $0.contains("call") }.compactMap { line in
            line.split(separator: "\t").first.flatMap { Double($0.dropLast(2)) }
        }
        #expect(times.count == 50)
        print("50 query expressions: \(Int(times.reduce(0, +))) ms, the slowest \(Int(times.max() ?? 0)) ms")
        #expect(times.reduce(0, +) < 5000)
        #expect(times.allSatisfy { $0 < 500 })
    }

    /// A mistake is told where it stands, by the name of what is wrong.
    @Test(arguments: [
        ("members.select(\\.displayNme)", "has no member 'displayNme'"),
        ("members.select(\\.displayName, \\.mial)", "has no member 'mial'"),
        ("one.select(\\.displayNme)", "has no member 'displayNme'"),
        ("one.expand(\\.manger)", "has no member 'manger'"),
        ("members.orderBy(\\.displayNme)", "has no member 'displayNme'"),
        ("members.search(\\.displayNme, name)", "has no member 'displayNme'"),
        ("members.orderBy { $0.home.cty }", "has no dynamic member 'cty'"),
        ("members.filter { $0.displayNam == name }", "has no member 'displayNam'"),
        ("members.filter { $0.displayNam.startsWith(name) }", "has no dynamic member 'displayNam'"),
        ("members.filter { $0.displayName == name && $0.mial == nil }", "member 'mial'"),
        ("members.expand(\\.manager) { $0.select(\\.displayName) }", "property 'displayName'"),
        ("members.expand(\\.friends) { $0.filter { $0.mial == name }.top(1) }", "has no dynamic member 'mial'"),
        ("members.expand(\\.friends) { $0.tpo(1) }", "has no member 'tpo'"),
        (
            "members.filter { $0.displayName == 5 }",
            "'==' is unavailable: compare with a value of the property's own type"
        ),
        (
            "members.filter { $0.accountEnabled == name }",
            "'==' is unavailable: compare with a value of the property's own type"
        ),
        ("members.filter { $0.age != name }", "'!=' is unavailable: compare with a value of the property's own type"),
        (
            "members.filter { $0.displayName > 5 }",
            "cannot convert value of type 'Int' to expected argument type 'String'"
        ),
        ("members.filter { $0.accountEnabled > true }", "'GraphOperand<Bool>'"),
        ("members.filter { $0.age.startsWith(name) }", "'startsWith'"),
        ("members.filter { $0.accountEnabled }", "'GraphOperand<Bool>' to closure result type 'GraphFilter'"),
        ("members.filter { $0.usage == .requird }", "'requird'"),
        ("members.filter { $0.manager == one }", "'==' is unavailable"),
        ("members.select(\\.displayName.name)", "'String' conform to 'GraphNamedField'"),
        ("one.filter { $0.age == 5 }", "has no member 'filter'"),
        ("one.top(5)", "has no member 'top'"),
        ("members.expand(\\.manager) { $0.top(5) }", "'top'"),
    ])
    func mistakesAreNamed(_ expression: String, _ message: String) throws {
        let result = try compile(["_ = \(expression)"])
        #expect(result.status != 0)
        #expect(result.output.contains(message), "\(result.output.prefix(4000))")
        #expect(!result.output.contains("failed to produce diagnostic"))
        #expect(!result.output.contains("unable to type-check this expression in reasonable time"))
    }
}
