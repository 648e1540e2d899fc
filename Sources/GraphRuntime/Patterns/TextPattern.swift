/// A regular expression matched by an automaton, so that the time is linear in the text whatever the expression: pages and
/// values come from strangers, and a matcher that tries one way after the other can be kept busy for ever by a line of
/// either.
///
/// The subset of ECMA-262 that needs no memory: no look-around, no references to groups. `\d`, `\w` and `\s` are those of
/// ASCII, a character is a Unicode scalar, and where `^` and `$` stand for the ends of the text, generated code has `\A` and
/// `\z`.
struct TextPattern: Sendable {
    private let program: PatternProgram

    /// Reads an expression; nil when it is none, or needs more than ``GraphLimits/patternStates`` states.
    init?(_ text: String) {
        guard let node = PatternParser.node(of: text), let program = PatternProgram(node) else { return nil }
        self.program = program
    }

    /// How many states it has.
    var stateCount: Int { program.code.count }

    /// Whether it is found anywhere in the text.
    func isFound(in text: String) -> Bool {
        var run = PatternRun(program)
        var scalars = text.unicodeScalars.makeIterator()
        var previous: Unicode.Scalar?
        var ahead = scalars.next()
        // It may begin at each place.
        while !run.enter(0, previous, ahead) {
            guard let scalar = ahead else { return false }
            ahead = scalars.next()
            if run.take(scalar, ahead) { return true }
            previous = scalar
        }
        return true
    }
}

/// The states that a text has led to so far.
private struct PatternRun {
    private let program: PatternProgram
    private var current: StateSet
    private var next: StateSet
    private var waiting: [Int] = []

    init(_ program: PatternProgram) {
        self.program = program
        current = StateSet(program.code.count)
        next = current
    }

    /// Enters a state and those that follow it without a character; whether one of them accepts.
    mutating func enter(_ state: Int, _ previous: Unicode.Scalar?, _ ahead: Unicode.Scalar?) -> Bool {
        Self.enter(state, previous, ahead, program, &waiting, &current)
    }

    /// Follows a character out of every state; whether one that it leads to accepts.
    mutating func take(_ scalar: Unicode.Scalar, _ ahead: Unicode.Scalar?) -> Bool {
        next.removeAll()
        for place in 0..<current.count {
            let state = current[place]
            guard case .take(let set) = program.code[state], program.sets[set].contains(scalar) else { continue }
            if Self.enter(state + 1, scalar, ahead, program, &waiting, &next) { return true }
        }
        swap(&current, &next)
        return false
    }

    private static func enter(
        _ state: Int, _ previous: Unicode.Scalar?, _ ahead: Unicode.Scalar?, _ program: PatternProgram,
        _ waiting: inout [Int], _ states: inout StateSet
    ) -> Bool {
        waiting.append(state)
        while let state = waiting.popLast() {
            guard states.insert(state) else { continue }
            switch program.code[state] {
            case .take: break
            case .fork(let other):
                waiting.append(other)
                waiting.append(state + 1)
            case .jump(let target): waiting.append(target)
            case .check(let assertion): if assertion.holds(previous, ahead) { waiting.append(state + 1) }
            case .accept:
                waiting.removeAll(keepingCapacity: true)
                return true
            }
        }
        return false
    }
}

/// A set of small numbers that is emptied in no time.
private struct StateSet {
    private var members: [Int]
    private var places: [Int]
    private(set) var count = 0

    init(_ size: Int) {
        members = Array(repeating: 0, count: size)
        places = members
    }

    subscript(_ place: Int) -> Int { members[place] }

    mutating func removeAll() { count = 0 }

    /// Adds a number; whether it was not there.
    mutating func insert(_ member: Int) -> Bool {
        let place = places[member]
        if place < count, members[place] == member { return false }
        places[member] = count
        members[count] = member
        count += 1
        return true
    }
}
