import Foundation
import GraphRuntime

/// Sends bodies through one generated type.
struct Check<Model: GraphModel & Codable & Hashable> {
    let read: @Sendable (Model, inout Reading) -> Void

    func run(_ body: Body, _ report: inout Report) {
        do {
            let value = try GraphValue(json: body.data)
            let models: [Model]
            if case .object(let object) = value {
                if let elements = object["value"]?.array, body.isCollection || !Self.hasValue {
                    models = try page(body, elements, &report)
                } else if let inner = object["value"]?.object, !Self.hasValue {
                    // Some pages show a single object in `value`.
                    models = [Model(object: inner)]
                    report.note(body, "own coder", body.isSame(value.jsonData()))
                    report.note(body, "Codable", try codable(GraphObject.self, body))
                } else {
                    models = [try Model(json: body.data)]
                    report.note(body, "own coder", body.isSame(models[0].object.jsonData()))
                    report.note(body, "Codable", try codable(Model.self, body))
                }
            } else if let elements = [Model](graphValue: value) {
                models = elements
                report.note(body, "own coder", body.isSame(elements.graphValue.jsonData()))
                report.note(body, "Codable", try codable([Model].self, body))
            } else {
                return report.fail(body, "neither an object nor an array of objects")
            }
            for model in models { check(model, body, &report) }
        } catch {
            report.fail(body, "\(error)")
        }
    }

    private static var hasValue: Bool { Model.schema.property("value", of: Model.odataType) != nil }

    /// A page of a collection, as requests decode it.
    private func page(_ body: Body, _ elements: [GraphValue], _ report: inout Report) throws -> [Model] {
        guard elements.allSatisfy({ $0.object != nil }) else {
            report.note(body, "own coder", body.isSame(try GraphValue(json: body.data).jsonData()))
            report.note(body, "Codable", try codable(GraphObject.self, body))
            report.odd(body, "elements that are no objects")
            return []
        }
        let page = try GraphPage<Model>(answer: GraphAnswer(status: 200, headers: [:], data: body.data))
        var object = page.object
        object["value"] = page.value.graphValue
        report.note(body, "own coder", body.isSame(object.jsonData()))
        let coded = try JSONDecoder().decode(
            [Model].self, from: JSONEncoder().encode(JSONDecoder().decode(GraphObject.self, from: body.data)["value"]))
        report.note(body, "Codable", try coded == page.value && codable(GraphObject.self, body))
        return page.value
    }

    private func codable<Value: Codable>(_ type: Value.Type, _ body: Body) throws -> Bool {
        body.isSame(try JSONEncoder().encode(JSONDecoder().decode(type, from: body.data)))
    }

    /// Reads everything, and holds the validators to reporting what cannot be read.
    private func check(_ model: Model, _ body: Body, _ report: inout Report) {
        var reading = Reading()
        reading.object = model.object
        read(model, &reading)
        report.readCount += reading.readCount
        for name in reading.changed {
            report.fail(body, "\(Model.odataType).\(name) is another value when written back")
        }
        let findings = model.validate(for: body.isRequest ? .create : .any)
        report.findingCount += findings.count
        let reported = Set(
            findings.filter { $0.rule == ValidationRuleID.jsonType }.map { finding in
                String(finding.path.prefix { $0 != "." && $0 != "[" })
            })
        for name in reading.mistyped {
            if reported.contains(name) {
                report.mistypedCount += 1
            } else {
                report.fail(body, "\(Model.odataType).\(name) cannot be read, and no validator says so")
            }
        }
    }
}
