import Foundation
import GraphRuntime

// `bin/test-rules` builds this with the schema of the generated module and prints what its validators find.
let cases = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
FileHandle.standardOutput.write(Data(try Answers.text(to: cases, schema: GraphModule.schema).utf8))
