import CCMark

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Where cmark's trees live: each thread has one piece of memory that is filled from its start and emptied at once,
/// since asking the system for every node and giving each back is a third of what cmark costs.
///
/// cmark hands no context to its allocator, so the thread's piece is found by a thread-local key.
enum CMarkArena {
    /// The allocator to give to cmark; valid only inside `scope`.
    nonisolated(unsafe) static let allocator: UnsafeMutablePointer<cmark_mem> = {
        let allocator = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
        allocator.initialize(
            to: cmark_mem(
                calloc: { CMarkArena.zeroed($0 * $1) }, realloc: { CMarkArena.resized($0, $1) }, free: { _ in }))
        return allocator
    }()

    /// Runs a body; what cmark allocates in it is gone afterwards. Scopes may nest.
    static func scope<Result>(_ body: () throws -> Result) rethrows -> Result {
        let state = own
        let chunk = state.pointee.chunk
        let next = state.pointee.next
        defer { rewind(state, to: chunk, next) }
        return try body()
    }

    /// One thread's memory.
    private struct State {
        /// The chunk being filled.
        var chunk: UnsafeMutablePointer<Chunk>
        /// The first free byte of it.
        var next: UnsafeMutableRawPointer
    }

    /// The head of a chunk.
    private struct Chunk {
        var previous: UnsafeMutablePointer<Chunk>?
        var end: UnsafeMutableRawPointer
    }

    /// More than any page of the reference takes, so that threads hardly ever need a second chunk.
    private static let chunkSize = 1 << 20
    /// Before each block stands its size; both are aligned as `malloc` aligns.
    private static let unit = 16

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        #if canImport(Glibc) || canImport(Musl)
            pthread_key_create(&key) { state in if let state { CMarkArena.discard(state) } }
        #else
            pthread_key_create(&key) { CMarkArena.discard($0) }
        #endif
        return key
    }()

    private static var own: UnsafeMutablePointer<State> {
        if let state = pthread_getspecific(key) { return state.assumingMemoryBound(to: State.self) }
        let state = UnsafeMutablePointer<State>.allocate(capacity: 1)
        let chunk = makeChunk(chunkSize, after: nil)
        state.initialize(to: State(chunk: chunk, next: UnsafeMutableRawPointer(chunk) + 2 * unit))
        pthread_setspecific(key, state)
        return state
    }

    private static func discard(_ memory: UnsafeMutableRawPointer) {
        let state = memory.assumingMemoryBound(to: State.self)
        var chunk: UnsafeMutablePointer<Chunk>? = state.pointee.chunk
        while let current = chunk {
            chunk = current.pointee.previous
            free(current)
        }
        state.deallocate()
    }

    private static func makeChunk(_ size: Int, after previous: UnsafeMutablePointer<Chunk>?) -> UnsafeMutablePointer<
        Chunk
    > {
        // cmark goes on without looking; its own allocator ends the process too when memory runs out.
        guard let memory = malloc(size) else { abort() }
        let chunk = memory.bindMemory(to: Chunk.self, capacity: 1)
        chunk.initialize(to: Chunk(previous: previous, end: memory + size))
        return chunk
    }

    private static func rewind(
        _ state: UnsafeMutablePointer<State>, to chunk: UnsafeMutablePointer<Chunk>, _ next: UnsafeMutableRawPointer
    ) {
        while state.pointee.chunk != chunk, let previous = state.pointee.chunk.pointee.previous {
            free(state.pointee.chunk)
            state.pointee.chunk = previous
        }
        state.pointee.next = next
    }

    private static func allocate(_ size: Int, _ state: UnsafeMutablePointer<State>) -> UnsafeMutableRawPointer {
        let needed = unit + rounded(size)
        if state.pointee.chunk.pointee.end - state.pointee.next < needed {
            let chunk = makeChunk(max(chunkSize, 2 * unit + needed), after: state.pointee.chunk)
            state.pointee.chunk = chunk
            state.pointee.next = UnsafeMutableRawPointer(chunk) + 2 * unit
        }
        let block = state.pointee.next
        block.storeBytes(of: size, as: Int.self)
        state.pointee.next = block + needed
        return block + unit
    }

    private static func rounded(_ size: Int) -> Int { (size + unit - 1) & ~(unit - 1) }

    private static func zeroed(_ size: Int) -> UnsafeMutableRawPointer {
        let block = allocate(size, own)
        memset(block, 0, size)
        return block
    }

    private static func resized(_ block: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer {
        let state = own
        guard let block else { return allocate(size, state) }
        let old = (block - unit).load(as: Int.self)
        let end = block + rounded(old)
        // What was allocated last can grow where it is.
        if size <= rounded(old) || end == state.pointee.next && state.pointee.chunk.pointee.end - block >= rounded(size)
        {
            (block - unit).storeBytes(of: size, as: Int.self)
            if end == state.pointee.next { state.pointee.next = block + rounded(size) }
            return block
        }
        let copy = allocate(size, state)
        memcpy(copy, block, old)
        return copy
    }
}
