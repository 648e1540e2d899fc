// What no operator takes. Without these a value of another type is told in terms of whatever other overload the compiler tried
// last; they are never chosen where another one fits, and cost nothing.
extension GraphOperand {
    /// A value of another type than the property's.
    @available(*, unavailable, message: "compare with a value of the property's own type")
    @_disfavoredOverload
    public static func == <Other>(operand: Self, value: Other) -> GraphFilter { GraphFilter(raw: "") }

    /// A value of another type than the property's.
    @available(*, unavailable, message: "compare with a value of the property's own type")
    @_disfavoredOverload
    public static func != <Other>(operand: Self, value: Other) -> GraphFilter { GraphFilter(raw: "") }
}
