import Testing

@testable import APIModel

/// A bound in another unit than the property's is no rule for its number.
@Suite struct MeasureUnitsTests {
    @Test(arguments: [
        ("Maximum is 4 MB.", "size"), ("Valid values are 1 to 4 GB.", "size"),
        ("Maximum is 5 minutes.", "waitInSeconds"),
        ("Valid values are 1 to 24 hours.", "timeoutInMinutes"), ("Between 1 and 3 years.", "ageInDays"),
    ]) func otherUnit(_ text: String, _ name: String) {
        let row = Make.row(name, "Int64", text)
        let model = Make.build(Make.page("x", [Make.type("x", properties: [row])]))
        #expect(model.type("x")?[name]?.maximum == nil)
        #expect(model.codes == ["rule.not-applicable"])
    }

    @Test(arguments: [
        ("Maximum is 4 MB.", "sizeInMB"), ("Maximum is 4 megabytes.", "megabytesUsed"),
        ("Maximum is 4 bytes.", "size"), ("Maximum is 4 seconds.", "waitInSeconds"), ("Maximum is 4 days.", "wait"),
        ("Maximum is 4.", "waitInSeconds"), ("Maximum is 4 percent.", "waitInSeconds"),
    ]) func sameUnit(_ text: String, _ name: String) {
        #expect(property(text, type: "Int64", name: name).maximum == .integer(4))
    }
}
