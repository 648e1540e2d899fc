import APIModel
import GraphGenBase
import GraphRuntime
import Testing

@testable import SwiftEmitter

/// What pages say of inherited properties reaches validators: what the subtype's page adds, and what the base's says where
/// the subtype's is silent.
@Suite struct InheritedRulesTests {
    private typealias Change = (inout Property) -> Void

    /// The lines of `width` in the schema: of the base, of what derives from it, and of what derives from that.
    private func lines(_ base: Change, _ own: Change, type: ValueType = "Edm.Int32") -> [String] {
        func property(_ change: Change, _ type: ValueType) -> Property {
            SampleModel.property("width", type, line: 7, change)
        }
        var derived = property(own, type)
        derived.declaredIn = "microsoft.graph.lamp"
        let model = Model(
            apiVersion: "beta",
            types: [
                SampleModel.type("lamp", properties: [property(base, "Edm.Int32")]),
                SampleModel.type("deskLamp", base: "microsoft.graph.lamp", properties: [derived]),
                SampleModel.type("mode", kind: .enumeration, members: ["lit"]),
            ])
        return model.schemaText().split(separator: "\n").filter { $0.hasPrefix("P\twidth") }.map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).dropFirst(2).joined(separator: " ")
        }
    }

    private func limit(_ maximum: Int64) -> Interval { Interval(.integer(1), .integer(maximum)) }

    @Test func whatTheSubtypeAddsHoldsThere() {
        #expect(
            lines({ _ in }, { $0.range = limit(5) }) == ["Int32  7", "Int32  7 range;e;7;range;1..5"])
        #expect(lines({ _ in }, { $0.readOnly = Fact(true) }) == ["Int32  7", "Int32 r 7"])
        #expect(lines({ _ in }, { $0.requiredOnCreate = Fact(true) }) == ["Int32  7", "Int32 q 7"])
        #expect(lines({ _ in }, { $0.nullable = Fact(false) }) == ["Int32  7", "Int32 n 7"])
        #expect(lines({ _ in }, { $0.immutable = Fact(true) }) == ["Int32  7", "Int32 i 7"])
    }

    @Test func whatTheBaseSaysStillHolds() {
        // Nothing new: the base's line serves.
        #expect(lines({ $0.range = limit(5) }, { _ in }).count == 1)
        #expect(lines({ $0.readOnly = Fact(true) }, { $0.description = "Other words." }).count == 1)
        #expect(
            lines({ $0.range = limit(5) }, { $0.nullable = Fact(false) })
                == ["Int32  7 range;e;7;range;1..5", "Int32 n 7 range;e;7;range;1..5"])
    }

    @Test func theBoundThatTheSubtypeLeavesOutStillHolds() {
        let minimum = Interval(.integer(3), nil)
        #expect(
            lines({ $0.range = minimum }, { $0.range = Interval(nil, .integer(9)) })
                == ["Int32  7 range;e;7;range;3..", "Int32  7 range;e;7;range;3..9"])
        // Unless nothing would be allowed.
        #expect(
            lines({ $0.range = minimum }, { $0.range = Interval(nil, .integer(2)) })
                == ["Int32  7 range;e;7;range;3..", "Int32  7 range;e;7;range;..2"])
    }

    @Test func whereBothSpeakTheSubtypeKnows() {
        #expect(
            lines({ $0.range = limit(5) }, { $0.range = limit(9) })
                == ["Int32  7 range;e;7;range;1..5", "Int32  7 range;e;7;range;1..9"])
        #expect(
            lines({ $0.nullable = Fact(false) }, { $0.nullable = Fact(true) }) == ["Int32 n 7", "Int32  7"])
        // What must be given can be set.
        #expect(
            lines({ $0.readOnly = Fact(true) }, { $0.requiredOnCreate = Fact(true) }) == ["Int32 r 7", "Int32 q 7"])
        #expect(lines({ $0.readOnly = Fact(true) }, { $0.immutable = Fact(true) }) == ["Int32 r 7", "Int32 i 7"])
        #expect(lines({ _ in }, { _ in }, type: "Edm.Int64") == ["Int32  7", "Int64  7"])
    }

    @Test func aTextSaysLessThanAnEnumeration() {
        let base = SampleModel.property("mode", "microsoft.graph.mode")
        let own = SampleModel.property("mode", "Edm.String") { $0.nullable = Fact(false) }
        #expect(own.inheriting(base).type == "microsoft.graph.mode")
        #expect(base.inheriting(own).type == "microsoft.graph.mode")
    }

    @Test func readOnlyAndRequiredIsAlwaysThere() {
        let both: Change = {
            $0.readOnly = Fact(true)
            $0.requiredOnCreate = Fact(true)
        }
        #expect(lines(both, { _ in }) == ["Int32 r 7"])
        #expect(SampleModel.property("p", "Edm.Int32", both).documentedFacts == ["Read-only", "Always there"])
    }
}
