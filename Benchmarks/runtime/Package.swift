// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "runtime-benchmark",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "graphgen", path: "../..")],
    targets: [
        .target(name: "CAllocations"),
        .executableTarget(
            name: "RuntimeBenchmark",
            dependencies: [
                "CAllocations", .product(name: "MicrosoftGraphBetaSubset", package: "graphgen"),
                .product(name: "GraphRuntime", package: "graphgen"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
