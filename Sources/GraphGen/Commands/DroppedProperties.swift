import APIModel

/// Tells which properties a selection left out.
enum DroppedProperties {
    /// Names them as details and counts them in the summary; silent when there are none.
    static func report(in model: Model, to console: any Console) {
        let types = model.types.filter { !$0.droppedProperties.isEmpty }
        guard !types.isEmpty else { return }
        for type in types {
            console.detail(
                Quoted.line("left out of \(type.qualifiedName): \(type.droppedProperties.joined(separator: ", "))"))
        }
        let count = types.reduce(0) { $0 + $1.droppedProperties.count }
        console.summary(
            "left out: \(count == 1 ? "1 property" : "\(count) properties") of \(Count.of(types.count, "type"));"
                + " nothing that is kept reaches their types")
    }
}
