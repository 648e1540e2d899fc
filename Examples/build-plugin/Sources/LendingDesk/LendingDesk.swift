import Foundation
import GraphRuntime

/// Uses the code that the build plugin made from `Docs/`, and fails when it does not do what the pages say.
@main
struct LendingDesk {
    static func main() throws {
        var loan = Loan()
        loan.title = "Two on a Tower"
        loan.minimumDays = 30
        loan.maximumDays = 14
        loan.state = .home
        expect(loan.validate(for: .create).map(\.rule) == ["relation.less-or-equal"], "one relation is broken")
        loan.maximumDays = 61
        expect(loan.validate(for: .create).map(\.path) == ["maximumDays"], "61 is beyond the range")
        expect(Loan.Fields.maximumDays.range == 1...60, "the range is known")
        expect(
            LoanForm.fields.map(\.name) == ["title", "minimumDays", "maximumDays", "state"],
            "what is read-only is hidden")
        expect(LoanForm.fields[2].range == 1...60, "the form has the limits of the pages")
        expect(LoanForm.fields[3].choices == ["home", "shelf", "lost"], "the form offers the members")
        expect(LoanForm.remarks(loan)["maximumDays"]?.count == 1, "the remark stands beside its field")
        expect(LoanState.allKnown.map(\.rawValue) == ["home", "shelf", "lost"], "the members are known")

        let client = GraphClient(
            version: .beta, credential: StaticTokenCredential("secret"), transport: ReplayTransport([]))
        var change = Loan.Update()
        change.maximumDays = .set(60)
        let request = client.desk.loans["a/b"].update(change)
        expect("\(request.method)" == "PATCH", "PATCH updates")
        expect(request.url.absoluteString == "https://graph.microsoft.com/beta/desk/loans/a%2Fb", "the id is escaped")
        expect(request.permissions.delegatedWork.leastPrivileged == ["Loan.ReadWrite"], "the permission is known")
        print("LendingDesk: all as the pages say")
    }

    private static func expect(_ isTrue: Bool, _ what: String) {
        if !isTrue {
            FileHandle.standardError.write(Data("LendingDesk: not so: \(what)\n".utf8))
            exit(1)
        }
    }
}
