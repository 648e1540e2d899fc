import GraphGenBase

/// What is wrong with a message of an example, whatever its type.
struct MessageRemark {
    /// The code of the finding.
    var code: DiagnosticCode
    /// What is wrong, without the example's name.
    var text: String
    /// Where in the JSON body, `value[0].id`; nil where it is not in the body.
    var path: String?
}
