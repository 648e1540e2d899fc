import SwiftEmitter

/// What arrives at the caller.
extension CoverageReport {
    mutating func countArrival() {
        guard let arrival else { return }
        heading("in the Swift")
        count("operations", arrival.operations)
        count("of these without a method", arrival.unreachable.count)
        list(arrival.unreachable)
        share("can be called", arrival.operations - arrival.unreachable.count, of: arrival.operations)
        count("whose method has the permissions of another page", arrival.otherPermissions.count)
        list(arrival.otherPermissions)
        count("rows of bodies, those called read-only left out", arrival.bodyRows)
        count("of these that no caller can send with types", arrival.unsent.count)
        list(arrival.unsent)
        share("can be sent", arrival.bodyRows - arrival.unsent.count, of: arrival.bodyRows)
        for kind in arrival.kinds {
            count(kind.name, kind.count)
            count("of these not in the Swift", kind.losses.count)
            list(kind.losses)
            share("\(kind.name) that arrive", kind.count - kind.losses.count, of: kind.count)
        }
        let total = arrival.examples.count
        for name in ExampleReport.classes {
            let found = arrival.examples.filter { $0.verdict.name == name }
            count("examples: \(name)", found.count)
            guard name == "ours" else { continue }
            list(found.map { Arrival.Loss(place: $0.place, text: $0.verdict.reason) })
        }
        share("examples that are calls", arrival.examples.count { $0.verdict == .test }, of: total)
    }

    private mutating func list(_ losses: [Arrival.Loss]) {
        for loss in losses.prefix(Self.places) {
            detail("\(loss.place.page):\(loss.place.line) \(Quoted.text(loss.text))")
        }
    }
}
