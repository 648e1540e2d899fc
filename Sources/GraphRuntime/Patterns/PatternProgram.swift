/// A regular expression as an automaton: a list of instructions, each a state (Thompson's construction, as Pike's machine
/// has it).
struct PatternProgram: Sendable {
    enum Instruction: Sendable {
        /// Takes a character of a set, and goes on.
        case take(set: Int)
        /// Goes on, and to another place as well.
        case fork(Int)
        /// Goes to another place.
        case jump(Int)
        /// Goes on where it holds.
        case check(PatternAssertion)
        /// The expression was found.
        case accept
    }

    private(set) var code: [Instruction] = []
    private(set) var sets: [ScalarSet] = []
    /// How many nodes were written. Those that make no state take time too: a state may lie in a repetition in each of the
    /// groups around it.
    private var work = 0

    /// Nil for an expression of too many states.
    init?(_ node: PatternNode) {
        guard write(node), add(.accept) else { return nil }
    }

    private mutating func add(_ instruction: Instruction) -> Bool {
        code.append(instruction)
        return code.count <= GraphLimits.patternStates
    }

    private mutating func write(_ node: PatternNode) -> Bool {
        work += 1
        guard work <= GraphLimits.patternWork else { return false }
        switch node {
        case .set(let set):
            sets.append(set)
            return add(.take(set: sets.count - 1))
        case .assertion(let assertion): return add(.check(assertion))
        case .sequence(let nodes): return nodes.allSatisfy { write($0) }
        case .choice(let nodes): return writeChoice(nodes)
        case .repeated(let node, let minimum, let maximum):
            for _ in 0..<minimum { guard write(node) else { return false } }
            guard let maximum else { return writeLoop(node) }
            return writeOptions(node, maximum - minimum)
        }
    }

    private mutating func writeChoice(_ nodes: [PatternNode]) -> Bool {
        var jumps: [Int] = []
        for node in nodes.dropLast() {
            let fork = code.count
            guard add(.jump(0)), write(node) else { return false }
            jumps.append(code.count)
            guard add(.jump(0)) else { return false }
            code[fork] = .fork(code.count)
        }
        guard let last = nodes.last, write(last) else { return false }
        for jump in jumps { code[jump] = .jump(code.count) }
        return true
    }

    private mutating func writeLoop(_ node: PatternNode) -> Bool {
        let fork = code.count
        guard add(.jump(0)), write(node), add(.jump(fork)) else { return false }
        code[fork] = .fork(code.count)
        return true
    }

    private mutating func writeOptions(_ node: PatternNode, _ count: Int) -> Bool {
        var forks: [Int] = []
        for _ in 0..<count {
            forks.append(code.count)
            guard add(.jump(0)), write(node) else { return false }
        }
        for fork in forks { code[fork] = .fork(code.count) }
        return true
    }
}
