import GraphGen

/// The arguments as the system gave them: Swift repairs what is not UTF-8, and a path would then be another one.
enum RawArguments {
    /// Refuses arguments that are not UTF-8.
    ///
    /// - Throws: `GraphGenError` of wrong use that names the first.
    static func check(_ arguments: UnsafePointer<UnsafeMutablePointer<CChar>?>, count: Int) throws {
        for index in 1..<max(1, count) {
            guard let argument = arguments[index], String(validatingCString: argument) == nil else { continue }
            throw GraphGenError(
                .usage, "argument \(index) is not UTF-8: \(GraphGenError.quoting(String(cString: argument)))")
        }
    }
}
