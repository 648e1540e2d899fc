extension GraphJSONReader {
    mutating func open(isObject: Bool) throws(Failure) {
        guard frames.count < GraphJSONError.maximumDepth else { throw Failure(reason: .tooDeep, place: at) }
        at += 1
        var parent: Int32 = -1
        if frames.count > 0 {
            let outer = frames[frames.count - 1]
            parent = outer.isObject ? outer.latest : outer.parent
        }
        var frame = JSONFrame(
            isObject: isObject, base: values.count, parent: parent, form: -1, pendingBase: pending.count)
        if isObject {
            frame.form = parent >= 0 ? names.entries[Int(parent)].formInside : rootForm
            if frame.form >= 0 {
                frame.next = forms.forms[Int(frame.form)].start
                frame.stop = frame.next + forms.forms[Int(frame.form)].count
            }
        }
        frames.append(frame)
    }

    /// Passes over all that leads to the next member's value, if it is what the form of the innermost object has next.
    @inline(__always)
    mutating func isNextStep() -> Bool {
        let top = frames.count &- 1
        let next = frames[top].next
        guard next < frames[top].stop else { return false }
        let count = forms.steps[next].count
        guard at &+ count <= end, UnsafeRawPointer(base + at).hasBytes(of: forms.steps[next].lead, count) else {
            return false
        }
        at &+= count
        frames[top].latest = forms.steps[next].entry
        frames[top].next = next &+ 1
        return true
    }

    /// Reads a member's name and the colon behind it, up to its value. What leads to the name began at `start`.
    mutating func name(from start: Int) throws(Failure) {
        guard at < end else { throw Failure(reason: .unexpectedEnd, place: at) }
        guard base[at] == UInt8(ascii: "\"") else { throw Failure(reason: .unexpectedCharacter, place: at) }
        at += 1
        let top = frames.count - 1
        let isPending = !isNextOfForm(top)
        if isPending { try freeName(top) }
        skipSpace()
        guard at < end else { throw Failure(reason: .unexpectedEnd, place: at) }
        guard base[at] == UInt8(ascii: ":") else { throw Failure(reason: .unexpectedCharacter, place: at) }
        at += 1
        skipSpace()
        if isPending {
            let latest = pending.count - 1
            pending[latest].lead = base + start
            pending[latest].count = at - start
        }
    }

    /// Passes over the name if it is the one that the form has next.
    @inline(__always)
    private mutating func isNextOfForm(_ top: Int) -> Bool {
        let next = frames[top].next
        guard next < frames[top].stop, isName(forms.steps[next].entry) else { return false }
        frames[top].latest = forms.steps[next].entry
        frames[top].next = next + 1
        return true
    }

    /// Passes over the name if it is that one.
    @inline(__always)
    private mutating func isName(_ entry: Int32) -> Bool {
        // With the quotation mark behind it, which stands behind the entry's bytes too.
        let count = names.entries[Int(entry)].count &+ 1
        guard at &+ count <= end, UnsafeRawPointer(base + at).hasBytes(of: names.entries[Int(entry)].bytes, count)
        else { return false }
        at &+= count
        return true
    }

    /// A name of an object that follows no form, or no longer.
    @inline(never)
    private mutating func freeName(_ top: Int) throws(Failure) {
        leaveForm(top)
        let latest = frames[top].latest
        let entry = try entry(after: latest)
        if latest >= 0, entry >= 0 { names.entries[Int(latest)].next = entry }
        var step = JSONStep(entry: entry, lead: base, count: 0)
        if entry < 0 {
            strayNames.append(try string())
            step.entry = -1 - Int32(strayNames.count)
        }
        pending.append(step)
        frames[top].latest = entry
    }

    /// Turns the names that were met by following a form into pending ones.
    private mutating func leaveForm(_ top: Int) {
        let form = Int(frames[top].form)
        guard form >= 0 else { return }
        for place in forms.forms[form].start..<frames[top].next { pending.append(forms.steps[place]) }
        frames[top].form = -1
        (frames[top].next, frames[top].stop) = (0, 0)
    }

    /// The entry of the name, passed over; -1 (and nothing passed) when it has an escape or is not ASCII, or the table
    /// is full.
    private mutating func entry(after latest: Int32) throws(Failure) -> Int32 {
        if latest >= 0 {
            let guess = names.entries[Int(latest)].next
            if guess >= 0, isName(guess) { return guess }
        }
        let stop = plainEnd(from: at)
        guard stop < end, base[stop] == UInt8(ascii: "\"") else { return -1 }
        let entry = names.entry(UnsafeBufferPointer(start: base + at, count: stop - at))
        if entry >= 0 { at = stop + 1 }
        return entry
    }

    /// Closes the innermost object.
    mutating func object() -> GraphObject {
        let top = frames.count - 1
        let frame = frames[top]
        if values.count == frame.base {
            frames.drop(from: top)
            return GraphObject()
        }
        if frame.form >= 0, frame.next == frame.stop {
            frames.drop(from: top)
            return object(forms.forms[Int(frame.form)].names, from: frame.base)
        }
        leaveForm(top)
        let latest = frames[top]
        frames.drop(from: top)
        return freeObject(latest)
    }

    /// An object of those names and the waiting values.
    @inline(__always)
    private mutating func object(_ names: ObjectNames, from place: Int) -> GraphObject {
        let count = values.count - place
        let storage = ObjectStorage.make(names, capacity: count)
        values.move(from: place, to: storage.values)
        storage.count = count
        return GraphObject(storage: storage)
    }

    /// An object whose names followed no form: one of a form that is known, or the first of its form.
    @inline(never)
    private mutating func freeObject(_ frame: JSONFrame) -> GraphObject {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var hasStrays = false
        for place in frame.pendingBase..<pending.count {
            let entry = pending[place].entry
            hasStrays = hasStrays || entry < 0
            hash = (hash ^ UInt64(UInt32(bitPattern: entry))) &* 0x0000_0100_0000_01B3
        }
        hash ^= hash >> 32
        var form: Int32 = -1
        if !hasStrays { form = forms.find(pending, from: frame.pendingBase, hash: hash) }
        let result: GraphObject
        if form >= 0 {
            result = object(forms.forms[Int(form)].names, from: frame.base)
        } else {
            let (names, places) = newNames(frame)
            if names.list.pointee.count == places.count {
                result = object(names, from: frame.base)
                if !hasStrays { form = forms.add(names, pending, from: frame.pendingBase, hash: hash) }
            } else {
                result = objectWithDuplicates(names, places, from: frame.base)
            }
        }
        pending.drop(from: frame.pendingBase)
        if frame.parent >= 0 { names.entries[Int(frame.parent)].formInside = form } else { rootForm = form }
        return result
    }

    /// The pending names, each once, and where among them each pending one is.
    private mutating func newNames(_ frame: JSONFrame) -> (ObjectNames, places: [Int]) {
        let list = ObjectNames(capacity: pending.count - frame.pendingBase)
        var places: [Int] = []
        var firstStray = strayNames.count
        for place in frame.pendingBase..<pending.count {
            let entry = pending[place].entry
            if entry < 0 {
                firstStray = min(firstStray, Int(-2 - entry))
                strayNames[Int(-2 - entry)].withBytes {
                    places.append(list.placeAppending($0, NameTag.of($0, NameTag.seed)))
                }
            } else {
                places.append(list.placeAppending(names.entries[Int(entry)].name, names.entries[Int(entry)].tag))
            }
        }
        strayNames.drop(from: firstStray)
        return (list, places)
    }

    /// The last of several values of one name wins, in the place of the first, as JSONSerialization has it.
    private mutating func objectWithDuplicates(_ names: ObjectNames, _ places: [Int], from base: Int) -> GraphObject {
        var own = [GraphValue](repeating: .null, count: names.list.pointee.count)
        for (index, place) in places.enumerated() { own[place] = values[base + index] }
        values.drop(from: base)
        for value in own { values.append(value) }
        return object(names, from: base)
    }
}

extension ObjectNames {
    /// Where the name is, added if it is not there yet.
    fileprivate func placeAppending(_ name: UnsafeBufferPointer<UInt8>, _ tag: UInt32) -> Int {
        if let place = list.pointee.place(of: name, tag) { return place }
        list.pointee.append(name, tag)
        return list.pointee.count - 1
    }
}
