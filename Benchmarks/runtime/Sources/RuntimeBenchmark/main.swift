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
let decoding = try fastest([
    { keep(try JSONDecoder().decode(PlainPage.self, from: data).value.reduce(0) { $0 + touch($1) }) },
    { keep(try JSONSerialization.jsonObject(with: data)) },
    { keep(try decodeOwn().value.reduce(0) { $0 + touch($1) }) },
])
let encoding = try fastest([
    { keep(try JSONEncoder().encode(plain)) },
    { keep(try JSONSerialization.data(withJSONObject: foundation)) },
    { keep(own.object.jsonData()) },
])
let (plainDecode, serialDecode, ownDecode) = (decoding[0], decoding[1], decoding[2])
let (plainEncode, serialEncode, ownEncode) = (encoding[0], encoding[1], encoding[2])
row(
    "synthesized Codable, Foundation",
    [
        rate(plainDecode, megabytes),
        perObject(try allocations { keep(try JSONDecoder().decode(PlainPage.self, from: data)) }),
        rate(plainEncode, plainSize), "\(MemoryLayout<PlainPolicy>.size) bytes",
    ])
row(
    "JSONSerialization (no access)",
    [
        rate(serialDecode, megabytes),
        perObject(try allocations { keep(try JSONSerialization.jsonObject(with: data)) }),
        rate(serialEncode, foundationSize), "-",
    ])
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
row("one property read", ["Int32", "String", "Bool", "enumeration", "date", "ten in a row", "none"])
// Short runs and many of them: on a machine with other work the fastest is the one that was not disturbed.
let rounds = 10
func reading(_ body: @escaping (WindowsIdentityProtectionConfiguration) -> Int) -> () -> Void {
    let values = own.value
    return {
        var count = 0
        for _ in 0..<rounds {
            for value in values { count &+= body(value) }
        }
        keep(count)
    }
}
let reads = try fastest(
    of: 100,
    [
        reading { $0.pinExpirationInDays != nil ? 1 : 0 }, reading { $0.displayName != nil ? 1 : 0 },
        reading { $0.pinRecoveryEnabled != nil ? 1 : 0 }, reading { $0.pinUppercaseCharactersUsage != nil ? 1 : 0 },
        reading { $0.lastModifiedDateTime != nil ? 1 : 0 }, reading { touch($0) },
        reading { MemoryLayout.size(ofValue: $0) },
    ])
let each = reads.map { $0 * 1e9 / Double(rounds * Sample.count) }
func nanoseconds(_ values: [Double]) -> [String] { values.map { String(format: "%.1f ns", $0) } }
let loop = each[6]
row("GraphRuntime, with the loop", nanoseconds(each))
row("less the loop, each", nanoseconds(each[..<5].map { $0 - loop } + [(each[5] - loop) / 10]))
