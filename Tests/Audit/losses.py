"""Losses to plant in the program itself: what is changed there, and which figure of the audit has to fall for it.

Each text stands once in its file; where sources move, the loss moves with them (test_losses.py tells).
"""

from dataclasses import dataclass

EMITTER = "Sources/SwiftEmitter/"
READERS = "Sources/GraphDocs/"
MODEL = "Sources/APIModel/"


@dataclass(frozen=True)
class Loss:
    name: str
    kind: str  # of facts, as in the audit's table
    file: str
    text: str
    instead: str


LOSSES = [
    # What is written.
    Loss("an argument of an action", "body row", EMITTER + "Requests/ParameterList.swift",
         "for property in properties where isSent(property) {",
         "for property in properties.dropLast() where isSent(property) {"),
    Loss("an argument of an action is not passed on", "body row", EMITTER + "Requests/MethodBuilder+Calls.swift",
         'if !list.isEmpty { body = ", body: \\(list.value(of: "GraphParameters"))" }',
         'if !list.isEmpty { body = "" }'),
    Loss("a body is not passed on", "body row", EMITTER + "Requests/MethodBuilder+Bodies.swift",
         'return ", model: " + (family(model) == nil ? name : "\\(types.element(model))(viewing: \\(name))")',
         'return name.isEmpty ? model : ""'),
    Loss("the type of a body", "body row", EMITTER + "Requests/MethodBuilder+Bodies.swift",
         "let element = types.element(model)\n        return operation.requestBody?.isCollection == true",
         'let element = model.isEmpty ? model : "GraphRuntime.GraphObject"\n'
         "        return operation.requestBody?.isCollection == true"),
    Loss("a property in updates", "body row", EMITTER + "Models/ModelViewBuilder.swift",
         "if !updated.mayUpdate(property, of: type) {",
         "if !updated.mayUpdate(property, of: type) || property.type == .primitive(.string) {"),
    Loss("an argument of a function is not passed on", "parameter row", EMITTER + "Requests/MethodBuilder+Calls.swift",
         'rest += ", arguments: \\(list.value(of: "GraphArguments"))" + (segment.isCall ? "" : ".bare()")',
         'rest += ", arguments: GraphRuntime.GraphArguments()"'),
    Loss("a parameter of the query is not passed on", "parameter row", EMITTER + "Requests/MethodBuilder.swift",
         "let query = list.addQuery(of: operation, types: types)",
         "let query = String(list.addQuery(of: operation, types: types).prefix(0))"),
    Loss("a method", "request", EMITTER + "Requests/MethodBuilder.swift",
         "for operation in answering { add(",
         'for operation in answering where operation.method != "DELETE" { add('),
    Loss("the way to a place", "request", EMITTER + "Requests/StepBuilder.swift",
         'case .word: return step("var \\(written):", "segment(\\(word))")',
         'case .word: return step("var \\(written):", isRoot ? "segment(\\(word))" : "segment(\\"\\")")'),
    Loss("the type of an answer", "answer", EMITTER + "Requests/RequestShape.swift",
         "case (true, false): self = .model(element, of: type.name)",
         'case (true, false): self = .single("GraphRuntime.GraphScalar<GraphRuntime.GraphValue>")'),
    Loss("pages of answers", "answer", EMITTER + "Requests/MethodBuilder.swift",
         'verb == "list" ? RequestShape.collection(element, of: answer) : .model(element, of: answer)',
         'verb == "list" ? RequestShape.model(element, of: answer) : .model(element, of: answer)'),
    Loss("a property", "property", EMITTER + "Models/ModelViewBuilder.swift",
         "for property in hierarchy.accessibleProperties(of: type) {",
         "for property in hierarchy.accessibleProperties(of: type).dropLast() {"),
    Loss("a read-only mark", "read-only", EMITTER + "Schema/SchemaRecords.swift",
         "isReadOnly: property.isReadOnly,", "isReadOnly: property.isReadOnly && property.isCollection,"),
    Loss("a rule about lengths", "rule", EMITTER + "Schema/SchemaRules.swift",
         'add(property.length, "length"', 'add(Interval(), "length"'),
    Loss("the upper bound of a rule", "rule", EMITTER + "Schema/SchemaRules.swift",
         ".range(minimum: $0.flatMap { GraphNumber($0) }, maximum: $1.flatMap { GraphNumber($0) })",
         ".range(minimum: ($0 ?? $1).flatMap { GraphNumber($0) }, maximum: nil)"),
    Loss("the values of a text", "value", EMITTER + "Schema/SchemaRules.swift",
         'add(property.values?.listed, "values", at: .warning)',
         'add(property.isKey ? property.values?.listed : nil, "values", at: .warning)'),
    Loss("a member of an enumeration", "value", EMITTER + "Enumerations/EnumerationView.swift",
         "let members = documented.filter {", "let members = documented.dropLast().filter {"),
    Loss("permissions of one kind of caller", "permission", EMITTER + "Schema/SchemaRecords.swift",
         "case .application: permissions.application = list", "case .application: break"),
    # What is read.
    Loss("a row of a table of properties", "property", READERS + "Resources/Tables/PropertyTableReader.swift",
         "for row in table.rows where !row.isGroup {", "for row in table.rows.dropLast() where !row.isGroup {"),
    Loss("a line of requests", "request", READERS + "Requests/RequestSectionReader.swift",
         "lines.append(.init(method: method, path: path, query: query, raw: raw, source: source))",
         "if lines.isEmpty { lines.append(.init(method: method, path: path, query: query, raw: raw, source: source)) }"),
    Loss("a row of a table of parameters", "parameter row", READERS + "Parameters/ParameterSectionReader.swift",
         "rows += PropertyTableReader(context: context, page: piece.page).rows(of: table, map: map)",
         "rows += PropertyTableReader(context: context, page: piece.page).rows(of: table, map: map).dropLast()"),
    Loss("a row of a table of a body", "body row", READERS + "Bodies/BodyReader.swift",
         "                    .rows(of: table, map: map)\n", "                    .rows(of: table, map: map).dropLast()\n"),
    Loss("a row of a table of permissions", "permission", READERS + "Permissions/PermissionTableReader.swift",
         "for (index, row) in table.rows.enumerated() {", "for (index, row) in table.rows.dropLast().enumerated() {"),
    Loss("a permission of a cell", "permission", READERS + "Permissions/PermissionCell.swift",
         "return groups.filter { seen.insert($0).inserted }",
         "return groups.prefix(1).filter { seen.insert($0).inserted }"),
    Loss("a row of a table of members", "value", READERS + "Resources/Tables/MemberTableReader.swift",
         "for row in table.rows where !(isGrouped && row.isGroup) {",
         "for row in table.rows.dropLast() where !(isGrouped && row.isGroup) {"),
    Loss("what a page says of its answer", "answer", READERS + "Responses/ResponseReader.swift",
         "guard isStatus || Self.returns.isFound(in: text.bytes) else { return nil }",
         "guard isStatus else { return nil }"),
    # What is made of it.
    Loss("the words of a rule about lengths", "rule", MODEL + "Rules/RuleApplier.swift",
         "case .length, .exactLength, .lengthBelow: length(reading)",
         "case .length, .exactLength, .lengthBelow: break"),
    Loss("the words that call a property read-only", "read-only", MODEL + "Rules/RuleApplier.swift",
         "case .readOnly: set(\\.readOnly, reading)", "case .readOnly: break"),
    Loss("the values that a cell lists", "value", MODEL + "Rules/RuleApplier.swift",
         "case .values: valueList(reading)", "case .values: break"),
]
