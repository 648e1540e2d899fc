import Foundation
import GraphRuntime
import Testing

/// What the pages say of parameters reaches the requests that carry them.
@Suite struct ParameterRuleTests {
    private var configuration: Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem {
        GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport([]))
            .deviceManagement.deviceConfigurations["a"]
    }

    private func found(_ request: some GraphRequestBuilding) -> [String] {
        request.validate().map { "\($0.severity) \($0.path) \($0.rule)" }
    }

    @Test func parametersOfActionsAreChecked() throws {
        #expect(found(configuration.ring(seconds: 5, tones: ["bell"], note: "12345678")) == [])
        #expect(
            found(configuration.ring(seconds: 91, tones: ["bell", "HORN", "drum"], note: "123456789"))
                == [
                    "error seconds range.valid-values", "error tones items.maximum",
                    "warning tones[2] values.possible", "error note length.maximum",
                ])
        #expect(found(configuration.ring()) == ["error seconds required.on-create"])
        let line = configuration.ring(seconds: 4).validate().first?.documentation
        #expect(line?.description == "api-reference/beta/api/deviceconfiguration-ring.md:17")
        #expect(throws: ValidationError.self) { try configuration.ring(seconds: 4).validated() }
    }

    @Test func argumentsOfFunctionsAreChecked() {
        #expect(found(configuration.lookup(period: "d7", edition: .windows10Enterprise)) == [])
        #expect(
            found(configuration.lookup(period: "D8", edition: .windows10Enterprise, unit: "weeks"))
                == ["warning period values", "warning unit values"])
    }

    @Test func queryParametersAreCheckedAsWell() {
        let request = configuration.lookup(period: "D7", edition: .windows10Enterprise)
        #expect(found(request.query("unit", "weeks")) == ["warning unit values"])
        #expect(found(request.query("other", "weeks")) == [])
    }

    @Test func aTypeIsWrittenBeforeAMemberWhereThePageDoesSo() {
        let request = configuration.lookup(period: "D'7", edition: "a/b'c")
        #expect(
            request.url.absoluteString.hasSuffix(
                "/a/lookup(period='D%27%277',edition=microsoft.graph.windows10EditionType'a%2Fb%27%27c')"))
    }
}
