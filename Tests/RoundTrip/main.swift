import Foundation
import GraphRuntime

guard CommandLine.arguments.count == 2,
    let file = FileManager.default.contents(atPath: CommandLine.arguments[1]),
    let model = try? JSONSerialization.jsonObject(with: file) as? [String: Any]
else {
    print("usage: RoundTrip MODEL.json")
    exit(2)
}

var table = Table()
fill(&table)
var report = Report()
for body in Body.all(model) {
    let written = (body.value as? [String: Any])?["@odata.type"] as? String
    // A body whose type no table of the page names may say its type itself.
    let name = body.type ?? written.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
    let entry = name.flatMap { table.entries[$0.lowercased()] }
    report.count(body, isTyped: entry != nil)
    if let entry {
        entry.check(body, &report)
        // The type that the body says it is reads it too.
        if let written, let own = table.entries[written.lowercased().replacing("#", with: "")], own.type != entry.type {
            var second = Report()
            own.check(body, &second)
            report.readCount += second.readCount
        }
        continue
    }
    report.odd(body, body.type == nil ? "no documented type, or a primitive one" : "of a type no page defines")
    do {
        let value = try GraphValue(json: body.data)
        report.note(body, "own coder", body.isSame(value.jsonData()))
        let coded = try JSONEncoder().encode(JSONDecoder().decode(GraphValue.self, from: body.data))
        report.note(body, "Codable", body.isSame(coded))
    } catch {
        report.fail(body, "\(error)")
    }
}
var fieldCount = 0
var strays: [String] = []
for (name, entry) in table.entries.sorted(by: { $0.key < $1.key }) {
    let reading = entry.fields()
    fieldCount += reading.fieldCount
    strays += reading.strayFields.map { "\(name).\($0)" }
}
print("\(table.entries.count) types, \(fieldCount) fields of them and their bases have a description")
for stray in strays { print("FAILED: \(stray) has no description") }
exit(report.print() && strays.isEmpty ? 0 : 1)
