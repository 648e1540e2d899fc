extension JSONWriter {
    /// An array or object that was begun.
    private struct Begun {
        let elements: [GraphValue]
        /// Nil in an array.
        let object: GraphObject?
        var next = 0

        var count: Int { object?.count ?? elements.count }
    }

    /// Writes what stands deeper than any reader goes: on one line and without recursion, for which there would be no room.
    @inline(never)
    mutating func writeDeep(_ value: GraphValue) {
        isTooDeep = true
        var begun: [Begun] = []
        begin(value, &begun)
        while let last = begun.indices.last {
            let place = begun[last].next
            guard place < begun[last].count else {
                write(UInt8(ascii: begun[last].object == nil ? "]" : "}"))
                begun.removeLast()
                continue
            }
            begun[last].next += 1
            if place > 0 { write(UInt8(ascii: ",")) }
            if let object = begun[last].object {
                let member = object[place]
                write(string: member.name)
                write(UInt8(ascii: ":"))
                begin(member.value, &begun)
            } else {
                begin(begun[last].elements[place], &begun)
            }
        }
    }

    private mutating func begin(_ value: GraphValue, _ begun: inout [Begun]) {
        switch value {
        case .array(let elements):
            write(UInt8(ascii: "["))
            begun.append(Begun(elements: elements, object: nil))
        case .object(let object):
            write(UInt8(ascii: "{"))
            begun.append(Begun(elements: [], object: object))
        default: write(value)
        }
    }
}
