#if GraphAsyncHTTPClient
    import AsyncHTTPClient
    import GraphRuntime
    import NIOCore
    import NIOPosix

    /// Errors of AsyncHTTPClient and SwiftNIO as faults of ours.
    enum ClientFault {
        /// The error that callers get.
        ///
        /// - Parameter isSent: whether the request may have been sent, where the error does not tell.
        static func error(_ error: any Error, isSent: Bool) -> any Error {
            if error is CancellationError || error is GraphClientError { return error }
            switch error {
            case let error as HTTPClientError: return fault(of: error, isSent)
            case is NIOConnectionError: return fault(.cannotConnect, false, error)
            case let error as ChannelError:
                if case .connectTimeout = error { return fault(.cannotConnect, false, error) }
                return fault(.connectionLost, isSent, error)
            case let error as IOError:
                return error.errnoCode == 111 || error.errnoCode == 61
                    ? fault(.cannotConnect, false, error) : fault(.connectionLost, isSent, error)
            default:
                // Handshakes and parsers have errors of many types, which say so in their names.
                let name = String(reflecting: type(of: error))
                if name.contains("SSL") || name.contains("TLS") { return fault(.notSecure, false, error) }
                if name.contains("HTTPParserError") { return fault(.badAnswer, isSent, error) }
                return fault(.other, isSent, error)
            }
        }

        private static func fault(of error: HTTPClientError, _ isSent: Bool) -> any Error {
            switch error {
            case .cancelled: CancellationError()
            case .invalidURL, .emptyHost, .emptyScheme: GraphClientError.invalidAddress("\(error)")
            case .connectTimeout, .getConnectionFromPoolTimeout: fault(.cannotConnect, false, error)
            case .readTimeout, .writeTimeout, .deadlineExceeded: fault(.timedOut, isSent, error)
            case .remoteConnectionClosed: fault(.connectionLost, isSent, error)
            case .tlsHandshakeTimeout: fault(.notSecure, false, error)
            default: fault(.other, isSent, error)
            }
        }

        private static func fault(
            _ kind: GraphTransportFault.Kind, _ mayHaveArrived: Bool, _ error: any Error
        ) -> GraphClientError {
            .transport(
                GraphTransportFault(kind, mayHaveArrived: mayHaveArrived, message: String(describing: error)))
        }
    }
#endif
