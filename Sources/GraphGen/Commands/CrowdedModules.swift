import SwiftEmitter

/// Tells of modules that hold more than the compiler passes on to importers.
enum CrowdedModules {
    /// One line for each such module; silent when there are none.
    static func report(_ modules: [GeneratedModule], to console: any Console) {
        for module in modules where module.fieldExtensions > GeneratedModule.mostFieldExtensions {
            console.summary(
                "warning: \(module.name) declares fields of \(module.fieldExtensions) types; the compiler passes on about"
                    + " \(GeneratedModule.mostFieldExtensions) to importers; take --modules by-area, or fewer types")
        }
    }
}
