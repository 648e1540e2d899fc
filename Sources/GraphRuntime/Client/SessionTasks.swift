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
    private struct Running {
        let continuation: CheckedContinuation<(Data, URLResponse?), any Error>
        var data = Data()
        /// The answer to a challenge that was refused.
        var refused: URLResponse?
    }

    private let lock = NSLock()
    /// By the identifier of the task; only touched under the lock.
    private var running: [Int: Running] = [:]

    /// Runs a task to its end. Cancelling the caller's task cancels it.
    /// - Throws: `CancellationError`, and what kept an answer from coming.
    func run(_ task: URLSessionDataTask) async throws -> (Data, URLResponse?) {
        let id = task.taskIdentifier
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                lock.withLock { running[id] = Running(continuation: continuation) }
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

extension SessionTasks: URLSessionDataDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
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
        lock.withLock { running[dataTask.taskIdentifier]?.data.append(data) }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        guard let ended = end(task.taskIdentifier) else { return }
        if let error, ended.refused == nil {
            ended.continuation.resume(throwing: error)
        } else {
            ended.continuation.resume(returning: (ended.data, task.response ?? ended.refused))
        }
    }
}
