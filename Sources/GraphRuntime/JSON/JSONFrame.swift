/// An array or object that is open.
struct JSONFrame {
    let isObject: Bool
    /// Where its values begin.
    let base: Int
    /// The entry of the member that this is the value of (also through arrays); -1 at the root.
    let parent: Int32
    /// The form that the names follow so far; -1 when they follow none.
    var form: Int32
    /// The step of the form that comes next, and where the form's steps end.
    var next = 0
    var stop = 0
    /// Where the names begin that were met without following a form.
    var pendingBase = 0
    /// The entry of the latest name; negative when it has none.
    var latest: Int32 = -1
}
