// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "build-plugin",
    platforms: [.macOS(.v13)],
    dependencies: [
        // In your own package: .package(url: "https://github.com/graphgen/graphgen", from: "0.1.0")
        .package(name: "graphgen", path: "../..")
    ],
    targets: [
        .executableTarget(
            name: "LendingDesk",
            dependencies: [.product(name: "GraphRuntime", package: "graphgen")],
            swiftSettings: [.treatAllWarnings(as: .error)],
            plugins: [.plugin(name: "GraphGenPlugin", package: "graphgen")])
    ],
    swiftLanguageModes: [.v6]
)
