/// This graphgen.
package enum GraphGenVersion {
    /// The version that `--version` prints and that generated files name.
    package static let current = "0.1.0"

    /// Where generated packages get GraphRuntime from, unless `--runtime` says otherwise.
    package static let repository = "https://github.com/graphgen/graphgen"
}
