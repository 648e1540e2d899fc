import GraphModel

extension APIModel {
    /// The rules and metadata of the model as the text that GraphRuntime reads, as generated code carries it; for tools
    /// that check values without generated code.
    public func schemaText() -> String {
        SchemaText(model: self, hierarchy: TypeHierarchy(self), operationIDs: OperationIDs(operations)).text
    }
}
