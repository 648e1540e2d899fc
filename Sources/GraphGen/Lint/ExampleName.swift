/// How findings call an example.
enum ExampleName {
    /// `In the example create_lamp`, or `In the example` where the page gives no name that tells anything.
    static func opening(_ name: String) -> String {
        let isNamed = !name.isEmpty && name.lowercased() != "example"
        return isNamed ? "In the example \(name)" : "In the example"
    }
}
