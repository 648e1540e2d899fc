// swift-tools-version: 6.2
import PackageDescription

/// Our own targets hold no warnings; the setting is dropped when this package is a dependency.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A product that only the generator needs: who uses GraphRuntime alone says `traits: []` and does not fetch it.
func generator(_ name: String, _ package: String) -> Target.Dependency {
    .product(name: name, package: package, condition: .when(traits: ["Generator"]))
}

/// A product that only the transport over AsyncHTTPClient needs: behind a trait, so that nobody else fetches SwiftNIO.
func asyncHTTP(_ name: String, _ package: String) -> Target.Dependency {
    .product(name: name, package: package, condition: .when(traits: ["GraphAsyncHTTPClient"]))
}

/// `bin/test` builds everything once and says so by this; the traits of a command would be those of one command.
let all = Context.environment["GRAPHGEN_ALL_TRAITS"] != nil

let package = Package(
    name: "graphgen",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [
        .executable(name: "graphgen", targets: ["GraphGenTool"]),
        .plugin(name: "GraphGenPlugin", targets: ["GraphGenPlugin"]),
        .library(name: "GraphRuntime", targets: ["GraphRuntime"]),
        .library(name: "GraphAsyncHTTPClient", targets: ["GraphAsyncHTTPClient"]),
        .library(name: "GraphTestServer", targets: ["GraphTestServer"]),
        .library(name: "MicrosoftGraphBetaSubset", targets: ["MicrosoftGraphBetaSubset"]),
    ],
    traits: [
        .default(enabledTraits: all ? ["Generator", "GraphAsyncHTTPClient"] : ["Generator"]),
        .trait(
            name: "GraphAsyncHTTPClient",
            description: "A transport over AsyncHTTPClient, for servers; it fetches SwiftNIO."),
        .trait(name: "Generator", description: "The generator with its build plugin, and the packages these need."),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.4.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.26.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .target(name: "GraphGenBase", swiftSettings: strict),
        .target(
            name: "Markdown", dependencies: ["GraphGenBase", "CCMark", generator("Yams", "Yams")], swiftSettings: strict
        ),
        .target(name: "GraphDocs", dependencies: ["GraphGenBase", "Markdown"], swiftSettings: strict),
        .target(name: "DescriptionRules", dependencies: ["GraphGenBase"], swiftSettings: strict),
        .target(
            name: "APIModel", dependencies: ["GraphGenBase", "GraphDocs", "DescriptionRules"], swiftSettings: strict),
        .target(
            name: "SwiftEmitter",
            // GraphRuntime has the one definition of the schema text, which the emitter writes.
            dependencies: [
                "GraphGenBase", "DescriptionRules", "APIModel", "GraphRuntime", generator("Mustache", "swift-mustache"),
            ],
            resources: [.embedInCode("Templates")],
            swiftSettings: strict),
        .target(
            name: "GraphGen",
            // GraphRuntime stands beside the stages: lint checks examples with the validators that callers have.
            dependencies: [
                "GraphGenBase", "Markdown", "GraphDocs", "DescriptionRules", "APIModel", "SwiftEmitter", "GraphRuntime",
                generator("Yams", "Yams"), generator("SystemPackage", "swift-system"),
            ],
            swiftSettings: strict),
        // Not called graphgen: where file names ignore case, its folder and module would be those of GraphGen.
        .executableTarget(
            name: "GraphGenTool",
            dependencies: ["GraphGen", generator("ArgumentParser", "swift-argument-parser")],
            swiftSettings: strict),
        .plugin(name: "GraphGenPlugin", capability: .buildTool(), dependencies: ["GraphGenTool"]),
        .target(
            name: "GraphRuntime",
            dependencies: [
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .target(
            name: "GraphAsyncHTTPClient",
            dependencies: [
                "GraphRuntime", .product(name: "HTTPTypes", package: "swift-http-types"),
                asyncHTTP("AsyncHTTPClient", "async-http-client"), asyncHTTP("NIOCore", "swift-nio"),
                asyncHTTP("NIOPosix", "swift-nio"), asyncHTTP("NIOHTTP1", "swift-nio"),
                asyncHTTP("NIOFoundationCompat", "swift-nio"),
            ],
            swiftSettings: strict),
        .target(
            name: "GraphTestServer",
            dependencies: ["GraphRuntime", .product(name: "HTTPTypes", package: "swift-http-types")],
            swiftSettings: strict),
        // Not MicrosoftGraphBeta: that is what a user's own generated module is called, and target names are unique in a
        // package graph.
        .target(
            name: "MicrosoftGraphBetaSubset", dependencies: ["GraphRuntime"],
            path: "Generated/MicrosoftGraphBetaSubset",
            swiftSettings: strict),
        .testTarget(name: "GraphGenBaseTests", dependencies: ["GraphGenBase", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "GraphDocsTests", dependencies: ["GraphDocs"], exclude: ["Golden"], swiftSettings: strict),
        .testTarget(
            name: "DescriptionRulesTests", dependencies: ["DescriptionRules", "GraphGenBase"], exclude: ["Golden"],
            swiftSettings: strict),
        .testTarget(
            name: "APIModelTests", dependencies: ["APIModel", "TestSupport"], exclude: ["Golden"], swiftSettings: strict
        ),
        .testTarget(
            name: "SwiftEmitterTests", dependencies: ["SwiftEmitter", "TestSupport"], exclude: ["Golden"],
            swiftSettings: strict),
        .testTarget(name: "GraphGenTests", dependencies: ["GraphGen"], swiftSettings: strict),
        .testTarget(
            name: "GraphRuntimeTests",
            dependencies: ["GraphRuntime", "TestTransports", .product(name: "Logging", package: "swift-log")],
            swiftSettings: strict),
        .target(
            name: "TestTransports",
            dependencies: ["GraphRuntime", .product(name: "HTTPTypes", package: "swift-http-types")],
            path: "Tests/TestTransports", swiftSettings: strict),
        .testTarget(
            name: "GraphAsyncHTTPClientTests",
            dependencies: [
                "GraphAsyncHTTPClient", "GraphRuntime", "TestTransports",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "GraphTestServerTests", dependencies: ["GraphTestServer", "GraphRuntime"], swiftSettings: strict),
        .target(
            name: "TestSupport", dependencies: ["GraphGenBase"], path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(
            name: "CompileTests",
            dependencies: ["SwiftEmitter", "APIModel", "GraphDocs", "GraphRuntime", "TestSupport"],
            exclude: ["Golden"], swiftSettings: strict),
        .testTarget(
            name: "AgreementTests",
            dependencies: [
                "GraphGen", "GraphGenBase", "GraphDocs", "DescriptionRules", "APIModel", "SwiftEmitter",
                "MicrosoftGraphBetaSubset", "GraphRuntime",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ExampleTests", dependencies: ["MicrosoftGraphBetaSubset", "GraphRuntime"],
            exclude: ["examples.json"],
            swiftSettings: strict),
        .testTarget(
            name: "GeneratedTests", dependencies: ["MicrosoftGraphBetaSubset", "GraphRuntime"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
