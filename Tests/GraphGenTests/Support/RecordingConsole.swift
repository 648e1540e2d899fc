import Foundation
import GraphDocs
import GraphGenBase

@testable import GraphGen

/// Keeps what a command says.
final class RecordingConsole: Console, @unchecked Sendable {
    private let lock = NSLock()
    private var storedDiagnostics: [Diagnostic] = []
    private var bytes: [UInt8] = []
    private var storedSummaries: [String] = []
    private var storedRemarks: [String] = []

    var diagnostics: [Diagnostic] { lock.withLock { storedDiagnostics } }
    var output: String { lock.withLock { String(decoding: bytes, as: UTF8.self) } }
    var summaries: [String] { lock.withLock { storedSummaries } }

    var remarks: [String] { lock.withLock { storedRemarks } }

    func remark(_ line: String) { lock.withLock { storedRemarks.append(line) } }
    func report(_ diagnostic: Diagnostic) { lock.withLock { storedDiagnostics.append(diagnostic) } }
    func result(_ bytes: [UInt8]) { lock.withLock { self.bytes += bytes } }
    func summary(_ line: String) { lock.withLock { storedSummaries.append(line) } }
    func detail(_ line: String) {}
    func progress(_ done: Int, of total: Int) {}
}
