extension String {
    /// The letters and digits in lower case: what all ways to write a name share, `_driveId_` and `drive-id`.
    package var lettersAndDigits: String {
        String(decoding: utf8.filter { $0.isLetter || $0.isDigit || $0 >= 0x80 }, as: UTF8.self).lowercased()
    }
}
