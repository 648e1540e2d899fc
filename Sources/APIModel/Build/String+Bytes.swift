extension String {
    /// Whether a byte is among those of the text.
    func holds(_ byte: UInt8) -> Bool {
        let found = utf8.withContiguousStorageIfAvailable { bytes in
            var index = 0
            while index < bytes.count, bytes[index] != byte { index += 1 }
            return index < bytes.count
        }
        return found ?? utf8.contains(byte)
    }
}
