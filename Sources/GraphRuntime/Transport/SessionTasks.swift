import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Runs the tasks of a session, and takes every answer as it comes: redirects and challenges are left to the client.
///
/// The delegate of the session: on Linux that of a task is not asked about redirects, and a redirect that is followed
/// blindly takes the token along. And all that happens to a task is told to it: on Linux a challenge that is refused ends
/// a task as cancelled, and its answer would be lost.
final class SessionTasks: NSObject, @unchecked Sendable {
    /// What a task ended with.
    struct Ended {
        var body = Data()
        /// Where the body is, of a task that loads a file.
        var file: BodyFile?
        var response: URLResponse?
    }

    private struct Running {
        let continuation: CheckedContinuation<Ended, any Error>
        /// How many bytes are held in memory.
        let limit: Int
        var ended = Ended()
        /// The answer to a challenge that was refused.
        var refused: URLResponse?
        /// Why the task was ended from here.
        var failure: GraphClientError?
    }

    private let lock = NSLock()
    /// By the identifier of the task; only touched under the lock.
    private var running: [Int: Running] = [:]

    /// Runs a task to its end. Cancelling the caller's task cancels it.
    /// - Throws: `CancellationError`, ``GraphClientError/bodyTooLarge(limit:)``, and what kept an answer from coming.
    func run(_ task: URLSessionTask, limit: Int) async throws -> Ended {
        let id = task.taskIdentifier
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                lock.withLock { running[id] = Running(continuation: continuation, limit: limit) }
                // Cancelled before there was anything to end.
                guard !Task.isCancelled else {
                    end(id)?.continuation.resume(throwing: CancellationError())
                    return
                }
                task.resume()
            }
        } onCancel: {
            // Taken out first: a cancelled task of a session ends with an error of its own.
            let ended = end(id)
            task.cancel()
            ended?.continuation.resume(throwing: CancellationError())
        }
    }

    /// Takes a task out, so that it ends once.
    private func end(_ id: Int) -> Running? { lock.withLock { running.removeValue(forKey: id) } }
}

extension SessionTasks: URLSessionDataDelegate, URLSessionDownloadDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        // On Linux the process ends where a task that was cancelled in the meantime is told what to do with a redirect. Under
        // the lock: whoever cancels takes the task out before.
        lock.withLock { if running[task.taskIdentifier] != nil { completionHandler(nil) } }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        let space = challenge.protectionSpace
        // A service that asks for a password gets none. Proxies and the certificates of both sides are the system's
        // business.
        guard Self.passwordMethods.contains(space.authenticationMethod), !space.isProxy() else {
            completionHandler(.performDefaultHandling, nil)
            return
        }
        lock.withLock { running[task.taskIdentifier]?.refused = challenge.failureResponse ?? task.response }
        completionHandler(.rejectProtectionSpace, nil)
    }

    private static let passwordMethods: Set = [
        NSURLAuthenticationMethodDefault, NSURLAuthenticationMethodHTTPBasic, NSURLAuthenticationMethodHTTPDigest,
        NSURLAuthenticationMethodHTMLForm, NSURLAuthenticationMethodNTLM, NSURLAuthenticationMethodNegotiate,
    ]

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let id = dataTask.taskIdentifier
        let isTooLarge = lock.withLock {
            guard let task = running[id] else { return false }
            if data.count > task.limit - task.ended.body.count {
                running[id]?.failure = .bodyTooLarge(limit: task.limit)
                return true
            }
            running[id]?.ended.body.append(data)
            return false
        }
        if isTooLarge { dataTask.cancel() }
    }

    func urlSession(
        _ session: URLSession, downloadTask: URLSessionDownloadTask, didFinishDownloadingTo location: URL
    ) {
        // The file is gone when this returns.
        let own = BodyFile.temporary()
        do {
            try FileManager.default.moveItem(at: location, to: own)
            let file = try BodyFile(own: own)
            lock.withLock { running[downloadTask.taskIdentifier]?.ended.file = file }
        } catch {
            let failure = GraphClientError.file(own.lastPathComponent, "the answer cannot be kept")
            lock.withLock { running[downloadTask.taskIdentifier]?.failure = failure }
        }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        guard var running = end(task.taskIdentifier) else { return }
        if let failure = running.failure {
            running.continuation.resume(throwing: failure)
        } else if let error, running.refused == nil {
            running.continuation.resume(throwing: SessionFault.error(error))
        } else {
            running.ended.response = task.response ?? running.refused
            running.continuation.resume(returning: running.ended)
        }
    }
}
