/// What leads to one member's value: from behind the value before it (or the brace) to the first character of the value
/// itself, such as `,"name":`. Objects with the same names mostly have the same white space too, so that all of it is
/// compared at once.
struct JSONStep {
    /// The entry of the name; -2 minus the place among the stray names when it has none.
    var entry: Int32
    /// Bytes of the document, in the object where this was first met.
    var lead: UnsafePointer<UInt8>
    var count: Int
}
