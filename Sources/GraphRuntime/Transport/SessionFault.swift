import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Errors of URLSession as faults of ours.
enum SessionFault {
    /// The error that callers get.
    static func error(_ error: any Error) -> any Error {
        let native = error as NSError
        guard native.domain == NSURLErrorDomain else {
            if error is CancellationError || error is GraphClientError { return error }
            return fault(.other, true, native)
        }
        switch native.code {
        case NSURLErrorCancelled: return CancellationError()
        case NSURLErrorCannotFindHost, NSURLErrorCannotConnectToHost, NSURLErrorDNSLookupFailed,
            NSURLErrorNotConnectedToInternet:
            return fault(.cannotConnect, false, native)
        case NSURLErrorSecureConnectionFailed, NSURLErrorServerCertificateHasBadDate,
            NSURLErrorServerCertificateUntrusted, NSURLErrorServerCertificateHasUnknownRoot,
            NSURLErrorServerCertificateNotYetValid, NSURLErrorClientCertificateRejected,
            NSURLErrorClientCertificateRequired:
            return fault(.notSecure, false, native)
        case NSURLErrorTimedOut: return fault(.timedOut, true, native)
        case NSURLErrorNetworkConnectionLost: return fault(.connectionLost, true, native)
        case NSURLErrorBadServerResponse, NSURLErrorCannotParseResponse, NSURLErrorCannotDecodeRawData,
            NSURLErrorCannotDecodeContentData, NSURLErrorDataLengthExceedsMaximum, NSURLErrorZeroByteResource:
            return fault(.badAnswer, true, native)
        default: return fault(.other, true, native)
        }
    }

    private static func fault(
        _ kind: GraphTransportFault.Kind, _ mayHaveArrived: Bool, _ native: NSError
    ) -> GraphClientError {
        .transport(
            GraphTransportFault(
                kind, mayHaveArrived: mayHaveArrived,
                message: ShownText.line("\(native.localizedDescription) (\(native.domain) \(native.code))")))
    }
}
