import GraphRuntime

/// What typed accessors make of the members of one object.
struct Reading {
    /// The object that is read.
    var object = GraphObject()
    /// How many members were read as their documented type.
    var readCount = 0
    /// Members that are there and are not of their documented type.
    var mistyped: [String] = []
    /// Members whose typed value, written back, is another value.
    var changed: [String] = []
    /// How many fields have a description.
    var fieldCount = 0
    /// Fields that have none, or another's.
    var strayFields: [String] = []

    /// Takes what an accessor gave for a member.
    mutating func take<Value: GraphValueConvertible>(_ name: StaticString, _ value: Value?) {
        guard let member = object[name.description], !member.isNull else {
            if value != nil { changed.append(name.description) }
            return
        }
        guard let value else { return mistyped.append(name.description) }
        readCount += 1
        if value.graphValue(replacing: member) != member { changed.append(name.description) }
    }

    /// Takes the field of a property.
    mutating func field<Value>(_ name: StaticString, _ field: GraphField<Value>) {
        if field.name == name.description, field.property?.name == name.description {
            fieldCount += 1
        } else {
            strayFields.append(name.description)
        }
    }

    /// Takes the field of a property that updates have.
    mutating func field<Value>(_ name: StaticString, _ updatable: GraphUpdatableField<Value>) {
        field(name, updatable.field)
    }

    /// Takes the field of a property that updates have and cannot clear.
    mutating func field<Value>(_ name: StaticString, _ nonNull: GraphNonNullField<Value>) {
        field(name, nonNull.field)
    }
}
