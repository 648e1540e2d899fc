import GraphRuntime

/// A field of a form with limits that no one typed in twice: all of them are the pages'.
struct FormField {
    /// The name in JSON, which a label would translate.
    let name: String
    /// What a stepper or slider goes over, where the pages bound a number.
    var range: ClosedRange<Int>?
    /// How long a text may be.
    var longest: Int?
    /// What a menu offers.
    var choices: [String] = []
    /// Whether the form leaves it out: the service sets it.
    var isHidden = false

    /// A field for a number.
    init(_ field: GraphField<Int32>) {
        self.init(any: field)
        range = field.range.map { Int($0.lowerBound)...Int($0.upperBound) }
    }

    /// A field for a text or a choice of them.
    init<Value>(any field: GraphField<Value>) {
        name = field.name
        longest = field.length?.upperBound
        choices = field.allowedValues
        isHidden = field.isReadOnly
    }
}

/// The form to lend a book with.
enum LoanForm {
    /// The fields in the order they are shown in.
    static let fields: [FormField] = [
        FormField(any: Loan.Fields.title.field), FormField(Loan.Fields.minimumDays.field),
        FormField(Loan.Fields.maximumDays.field), FormField(any: Loan.Fields.state.field),
        FormField(any: Loan.Fields.returnedDateTime),
    ].filter { !$0.isHidden }

    /// What to write beside each field of what was filled in.
    static func remarks(_ loan: Loan) -> [String: [String]] {
        Dictionary(grouping: loan.validate(for: .create), by: \.path).mapValues { $0.map(\.message) }
    }
}
