import Foundation
import GraphRuntime
import MicrosoftGraphBetaSubset

guard CommandLine.arguments.count == 2,
    let page = FileManager.default.contents(atPath: CommandLine.arguments[1]),
    let body = Sample.body(String(decoding: page, as: UTF8.self))
else {
    print("usage: RuntimeBenchmark PAGE      (a page that shows a response)")
    exit(2)
}
// As the pages lay it out: the earlier figures were taken so.
let indented = "{\"value\": [" + Array(repeating: body, count: Sample.count).joined(separator: ",") + "]}"
let data = Data(indented.utf8)
let megabytes = Double(data.count) / 1e6

func row(_ name: String, _ columns: [String]) {
    func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
    print(pad(name, 34) + columns.map { String(repeating: " ", count: max(0, 14 - $0.count)) + $0 }.joined())
}
func rate(_ seconds: Double, _ size: Double) -> String { "\(Int(size / seconds)) MB/s" }
func perObject(_ count: Int?) -> String { count.map { String($0 / Sample.count) } ?? "-" }

/// Ten properties of each kind.
@inline(never)
func touch(_ policy: PlainPolicy) -> Int {
    var sum = Int(policy.pinMinimumLength ?? 0) + Int(policy.pinMaximumLength ?? 0) + Int(policy.version ?? 0)
    sum += Int(policy.pinExpirationInDays ?? 0) + (policy.displayName?.utf8.count ?? 0) + (policy.id?.utf8.count ?? 0)
    sum += policy.pinUppercaseCharactersUsage == .required ? 1 : 0
    sum += policy.pinLowercaseCharactersUsage == .required ? 1 : 0
    sum += policy.pinRecoveryEnabled == true ? 1 : 0
    return sum + (policy.securityDeviceRequired == true ? 1 : 0)
}

@inline(never)
func touch(_ policy: WindowsIdentityProtectionConfiguration) -> Int {
    var sum = Int(policy.pinMinimumLength ?? 0) + Int(policy.pinMaximumLength ?? 0) + Int(policy.version ?? 0)
    sum += Int(policy.pinExpirationInDays ?? 0) + (policy.displayName?.utf8.count ?? 0) + (policy.id?.utf8.count ?? 0)
    sum += policy.pinUppercaseCharactersUsage == .required ? 1 : 0
    sum += policy.pinLowercaseCharactersUsage == .required ? 1 : 0
    sum += policy.pinRecoveryEnabled == true ? 1 : 0
    return sum + (policy.securityDeviceRequired == true ? 1 : 0)
}

func decodeOwn() throws -> GraphPage<WindowsIdentityProtectionConfiguration> {
    try GraphPage(answer: GraphAnswer(status: 200, headers: [:], data: data))
}

let plain = try JSONDecoder().decode(PlainPage.self, from: data)
let foundation = try JSONSerialization.jsonObject(with: data)
let own = try decodeOwn()
precondition(plain.value.reduce(0) { $0 + touch($1) } == own.value.reduce(0) { $0 + touch($1) })
let plainSize = Double(try JSONEncoder().encode(plain).count) / 1e6
let foundationSize = Double(try JSONSerialization.data(withJSONObject: foundation).count) / 1e6
let ownSize = Double(own.object.jsonData().count) / 1e6

print("\(Sample.count) objects, \(data.count) bytes\n")
row("", ["decode + 10", "allocations", "encode", "value"])
let plainDecode = try fastest {
    keep(try JSONDecoder().decode(PlainPage.self, from: data).value.reduce(0) { $0 + touch($1) })
}
let plainEncode = try fastest { keep(try JSONEncoder().encode(plain)) }
row(
    "synthesized Codable, Foundation",
    [
        rate(plainDecode, megabytes),
        perObject(try allocations { keep(try JSONDecoder().decode(PlainPage.self, from: data)) }),
        rate(plainEncode, plainSize), "\(MemoryLayout<PlainPolicy>.size) bytes",
    ])
let serialDecode = try fastest { keep(try JSONSerialization.jsonObject(with: data)) }
let serialEncode = try fastest { keep(try JSONSerialization.data(withJSONObject: foundation)) }
row(
    "JSONSerialization (no access)",
    [
        rate(serialDecode, megabytes),
        perObject(try allocations { keep(try JSONSerialization.jsonObject(with: data)) }),
        rate(serialEncode, foundationSize), "-",
    ])
let ownDecode = try fastest { keep(try decodeOwn().value.reduce(0) { $0 + touch($1) }) }
let ownEncode = fastest { keep(own.object.jsonData()) }
row(
    "GraphRuntime",
    [
        rate(ownDecode, megabytes), perObject(try allocations { keep(try decodeOwn()) }), rate(ownEncode, ownSize),
        "\(MemoryLayout<WindowsIdentityProtectionConfiguration>.size) bytes",
    ])
func times(_ ratio: Double) -> String { String(format: "%.1f times", ratio) }
row(
    "against synthesized Codable",
    [times(plainDecode / ownDecode), "", times((plainEncode / plainSize) / (ownEncode / ownSize)), ""])

print()
row("one property read", ["Int32", "String", "Bool", "enumeration", "date"])
let rounds = 200
func nanoseconds(_ body: (WindowsIdentityProtectionConfiguration) -> Bool) -> String {
    let values = own.value
    var count = 0
    let seconds = fastest(of: 5) {
        for _ in 0..<rounds {
            for value in values where body(value) { count += 1 }
        }
    }
    keep(count)
    return String(format: "%.1f ns", seconds * 1e9 / Double(rounds * values.count))
}
row(
    "GraphRuntime",
    [
        nanoseconds { $0.pinExpirationInDays != nil }, nanoseconds { $0.displayName != nil },
        nanoseconds { $0.pinRecoveryEnabled != nil }, nanoseconds { $0.pinUppercaseCharactersUsage != nil },
        nanoseconds { $0.lastModifiedDateTime != nil },
    ])
