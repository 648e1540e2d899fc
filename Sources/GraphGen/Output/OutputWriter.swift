import Foundation

/// Carries out a plan so that a failure leaves the folder as it was.
///
/// First every new file is written beside its place under a temporary, hidden name: a full disk or a missing right
/// shows then, and all of it is taken back. Only after that are the files put in place, each in one step.
struct OutputWriter {
    private let plan: OutputPlan
    private var staged: [(temporary: String, final: String)] = []
    private var madeFolders: [String] = []
    /// Keeps other runs from taking the new files for ones that were left over.
    private var lock: FolderLock?

    /// Writes what differs and removes what is not made any more.
    /// - Throws: ``GraphGenError`` when a foreign file is in the folder, or the system refuses.
    static func write(_ plans: [OutputPlan]) throws {
        for plan in plans { try refuseForeign(plan) }
        for plan in plans { try write(plan) }
    }

    private static func write(_ plan: OutputPlan) throws {
        var writer = OutputWriter(plan)
        writer.removeLeftovers()
        guard !plan.isUpToDate else { return }
        do {
            try writer.stage()
        } catch {
            writer.takeBack()
            throw error
        }
        do {
            try writer.commit()
        } catch {
            writer.dropTemporaries()
            throw error
        }
    }

    private init(_ plan: OutputPlan) { self.plan = plan }

    /// Removes what killed runs left, with the folders they made for it, unless another run is writing there.
    private func removeLeftovers() {
        guard !plan.folder.leftovers.isEmpty else { return }
        FolderLock(plan.folder.path)?.ifAlone {
            for path in plan.folder.leftovers {
                TemporaryFile.removeLeftover(plan.folder.full(path))
                removeEmptyFolders(above: path)
            }
        }
    }

    private static func refuseForeign(_ plan: OutputPlan) throws {
        guard !plan.foreign.isEmpty else { return }
        let shown = plan.foreign.prefix(5).map { "\n  " + Quoted.line($0) }.joined()
        let more = plan.foreign.count > 5 ? "\n  and \(plan.foreign.count - 5) more" : ""
        throw GraphGenError(
            .inputOutput,
            "\(Quoted.path(plan.folder.path)) holds files that graphgen did not write, so nothing was written;"
                + " choose another folder or move them away:\(shown)\(more)")
    }

    private mutating func stage() throws {
        madeFolders += try Disk.makeFolders(plan.folder.path)
        lock = FolderLock(plan.folder.path)
        if plan.isManifestStale {
            // Until all is in place, old and new files are both ours: a run that is killed can be repeated.
            let both = OutputManifest(paths: plan.manifest.paths.union(plan.obsolete))
            try stage(both.bytes, as: OutputManifest.fileName)
        }
        for file in plan.missing + plan.stale { try stage(file.bytes, as: file.path) }
        if plan.isManifestStale, !plan.obsolete.isEmpty {
            try stage(plan.manifest.bytes, as: OutputManifest.fileName)
        }
    }

    private mutating func stage(_ bytes: [UInt8], as path: String) throws {
        let final = plan.folder.full(path)
        let folder = Path.folder(of: final)
        madeFolders += try Disk.makeFolders(folder)
        let temporary = Path.join(folder, TemporaryFile.name(staged.count))
        try Disk.create(temporary, bytes, for: final)
        staged.append((temporary, final))
    }

    private mutating func commit() throws {
        if plan.isManifestStale { try place(staged.removeFirst()) }
        // Before the new files: where case does not count, an old name may be a new one in other letters.
        for path in plan.obsolete { try Disk.remove(plan.folder.full(path)) }
        while !staged.isEmpty { try place(staged.removeFirst()) }
        for path in plan.obsolete.reversed() { removeEmptyFolders(above: path) }
    }

    private mutating func place(_ file: (temporary: String, final: String)) throws {
        do {
            try Disk.move(file.temporary, to: file.final)
        } catch {
            try? Disk.remove(file.temporary)
            throw error
        }
    }

    private func removeEmptyFolders(above path: String) {
        var folder = Path.folder(of: path)
        while !folder.isEmpty {
            Disk.removeIfEmpty(plan.folder.full(folder))
            folder = Path.folder(of: folder)
        }
    }

    private func dropTemporaries() {
        for file in staged { try? Disk.remove(file.temporary) }
    }

    private func takeBack() {
        dropTemporaries()
        for folder in madeFolders.reversed() { Disk.removeIfEmpty(folder) }
    }
}
