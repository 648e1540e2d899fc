import APIModel

extension Model {
    /// The rules and metadata of the model as the text that GraphRuntime reads, as generated code carries it; for tools
    /// that check values without generated code.
    package func schemaText() -> String {
        SchemaRecords(model: self, hierarchy: TypeHierarchy(self), operationIDs: OperationIDs(operations)).text
    }
}
