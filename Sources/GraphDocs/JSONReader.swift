import Markdown

/// Reads JSON, as pages write it or strictly; one reader in every stage.
public typealias JSONReader = Markdown.JSONReader
