/// The characters that nothing printed may hold as they are: those that command a terminal, break or turn a line, or hide
/// what a person should see.
package enum UnsafeScalars {
    /// Whether a scalar is one: C0 and C1 controls (ESC, CSI, OSC among them), line and paragraph separators, marks of
    /// writing direction, zero-width and other invisible characters, tags.
    @inlinable package static func contains(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }
}
