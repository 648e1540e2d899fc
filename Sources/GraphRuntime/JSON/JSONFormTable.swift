/// The lists of names of one document's objects, so that objects with the same names share one list.
struct JSONFormTable: ~Copyable {
    /// A list of names, none of them twice.
    struct Form {
        let names: ObjectNames
        /// Where its steps begin among all steps, and how many there are.
        let start: Int
        let count: Int
        let hash: UInt64
    }

    /// More than this is no collection of like objects.
    private static let maximumForms = 1024
    private static let maximumNames = 512

    private(set) var forms = RawStack<Form>()
    /// The steps of all forms, one behind the other.
    private(set) var steps = RawStack<JSONStep>()
    /// Forms plus one by hash, 0 for none: open addressing, at most half full.
    private var slots = [UInt16](repeating: 0, count: maximumForms * 2)

    /// The form with the entries of these steps, -1 when there is none.
    func find(_ wanted: borrowing RawStack<JSONStep>, from base: Int, hash: UInt64) -> Int32 {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let found = Int(slots[slot]) - 1
            if forms[found].hash == hash, isForm(found, wanted, base) { return Int32(found) }
            slot = (slot + 1) & mask
        }
        return -1
    }

    private func isForm(_ form: Int, _ wanted: borrowing RawStack<JSONStep>, _ base: Int) -> Bool {
        guard forms[form].count == wanted.count - base else { return false }
        let start = forms[form].start
        for place in 0..<forms[form].count where steps[start + place].entry != wanted[base + place].entry {
            return false
        }
        return true
    }

    /// Keeps a form, unless there are too many; -1 then.
    mutating func add(
        _ names: ObjectNames, _ wanted: borrowing RawStack<JSONStep>, from base: Int, hash: UInt64
    ) -> Int32 {
        let count = wanted.count - base
        guard forms.count < Self.maximumForms, count <= Self.maximumNames else { return -1 }
        let start = steps.count
        for place in base..<wanted.count { steps.append(wanted[place]) }
        forms.append(Form(names: names, start: start, count: count, hash: hash))
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt16(forms.count)
        return Int32(forms.count - 1)
    }
}
